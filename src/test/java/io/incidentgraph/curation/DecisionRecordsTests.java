package io.incidentgraph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.incidentgraph.model.Decision;
import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.Source;
import io.incidentgraph.query.QueryRefusedException;

class DecisionRecordsTests {

    private static final List<String> IDS = List.of("org:JP:海野商事", "org:ZZ:海野商事");

    private static final Author SATO = new Author("佐藤", " ");

    private final DecisionRecords records = new DecisionRecords(InstantSource.fixed(Instant.parse("2026-11-22T05:20:31.5Z")));

    @Test
    void writesWhoDecidedWhatWhenAndWhy() {
        var record = record(new Author("佐藤", "同じ会社"), null);

        assertThat(record.source().kind()).isEqualTo(Source.Kind.CURATOR);
        assertThat(record.source().asOf()).isEqualTo(Edtf.parse("2026-11-22T05:20:31Z"));
        assertThat(record.decisions()).containsExactly(new Decision.Merge(IDS));
        assertThat(record.body()).contains("\"by\":\"佐藤\"", "\"reason\":\"同じ会社\"");
    }

    @Test
    void decisionsAboutTheSameOrganizationsBelongTogether() {
        assertThat(record(SATO, null).incident()).isEqualTo(records.record(IDS.reversed(), List.of(Map.entry("distinct", IDS)), SATO, Optional.empty()).incident());
    }

    @Test
    void isNewerThanEveryDecisionBefore() {
        assertThat(record(SATO, "2026-11-22T05:20Z").source().asOf()).isEqualTo(Edtf.parse("2026-11-22T05:21:00Z"));
    }

    @Test
    void refusesWhatARecordCannotHold() {
        assertThatThrownBy(() -> new Author("佐".repeat(501), null)).isInstanceOf(QueryRefusedException.class).hasMessageContaining("name who decides, in 1 to 500 characters");
        assertThatThrownBy(() -> new Author(" ", null)).hasMessageContaining("name who decides");
        assertThatThrownBy(() -> new Author("佐藤", "理".repeat(10_001))).hasMessage("reason has 10,001 characters; it must not have more than 10,000.");
    }

    private IncidentRecord record(Author author, @Nullable String newest) {
        return records.record(IDS, List.of(Map.entry("merge", IDS)), author, Optional.ofNullable(newest).map(Edtf::parse));
    }

}
