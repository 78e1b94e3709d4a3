package io.incidentgraph.model.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.incidentgraph.model.Decision;
import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.Evidence;
import io.incidentgraph.model.FactType;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.InvalidRecordException;
import io.incidentgraph.model.Stated;
import io.incidentgraph.model.StatedFact;
import io.incidentgraph.model.Status;
import io.incidentgraph.model.TextRange;

class RecordFormatTests {

    private static final String RECORD = """
            id: city-2024-usb
            source: {kind: DISCLOSURE, stage: FIRST, publishedOn: 2024-05, documents: [{title: 住民情報の紛失, publisher: 山川市}]}
            title: {ja: 委託先によるUSBメモリの紛失}
            occurred: {value: 2024-05-01?, evidence: ["#char=0,10"]}
            counts:
              - {ref: all, role: LOST, unit: PERSONS, value: 1200, evidence: [{range: "#char=5,9", note: 対象者数}]}
              - {ref: inner, role: LOST, unit: PERSONS, max: 40, includedIn: all}
            organizations: [{ref: victim, name: 山川市, country: JP}]
            vendors: [{ref: contractor, name: null, role: PROCESSING, atFault: true}]
            causes: [{cause: error.loss, party: VENDOR, vendor: contractor}]
            dataTypes:
              - {type: personal.name, subjects: [RESIDENTS, MEMBERS]}
              - {type: personal.my-number, status: DENIED}
            """;

    @Test
    void readsFactsWithTheirDiscriminatorsAndEvidence() {
        var record = record(RECORD);

        assertThat(record.incident()).isEqualTo("inc:city-2024-usb");
        assertThat(record.facts()).extracting(StatedFact::type).containsExactly(FactType.AFFECTED, FactType.INVOLVED, FactType.CAUSED_BY,
                FactType.EXPOSED, FactType.EXPOSED, FactType.COUNTED, FactType.COUNTED);
        var cause = record.facts().get(2);
        assertThat(cause.properties()).containsEntry("party", "VENDOR").containsEntry("vendor", record.facts().get(1).target().id());
        assertThat(record.facts().get(3).properties()).containsEntry("subjects", List.of("MEMBERS", "RESIDENTS"));
        assertThat(record.facts().get(4).status()).isEqualTo(Status.DENIED);
        assertThat(record.values().get("occurred")).isEqualTo(new Stated(Edtf.parse("2024-05-01?"), List.of(new Evidence(0, new TextRange(0, 10), null))));
    }

    @Test
    void leavesOutTheNameOfTheFileInWhichARecordWasFound() {
        var named = record("document: お知らせ.txt\n" + RECORD);

        assertThat(named.body()).isEqualTo(record(RECORD).body());
        assertThat(named.id()).isEqualTo(record(RECORD).id());
    }

    @Test
    void anExactNumberIsBothBoundsAndAnInnerCountNamesItsOuterOne() {
        var counts = record(RECORD).facts().stream().filter(fact -> fact.type() == FactType.COUNTED).map(StatedFact::target).toList();

        assertThat(counts.getFirst().attributes()).containsEntry("min", 1200L).containsEntry("max", 1200L);
        assertThat(counts.getLast().attributes()).doesNotContainKey("min").containsEntry("includedIn", counts.getFirst().id());
    }

    @Test
    void theIdDependsOnTheContentAndNotOnItsForm() {
        var reordered = RECORD.lines().sorted((a, b) -> a.startsWith("title") ? -1 : b.startsWith("title") ? 1 : 0).toList();

        assertThat(record(String.join("\n", reordered)).id()).isEqualTo(record(RECORD).id()).isPositive();
        assertThat(RecordFormat.ofBody(record(RECORD).body())).isEqualTo(record(RECORD));
        assertThat(record(RECORD.replace("1200", "1201")).id()).isNotEqualTo(record(RECORD).id());
    }

    @Test
    void unnamedPartiesOfDifferentIncidentsAreDifferent() {
        assertThat(vendor(RECORD)).startsWith("org:anon:").isEqualTo(vendor(RECORD.replace("publishedOn: 2024-05", "publishedOn: 2024-06")))
                .isNotEqualTo(vendor(RECORD.replace("city-2024-usb", "city-2025-usb")));
    }

    @Test
    void namesThePlaceTheValueAndWhatIsWrong() {
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> record(RECORD.replace("PROCESSING", "処理")))
                .withMessageContaining("/vendors/0/role").withMessageContaining("処理").withMessageContaining("MAINTENANCE");
    }

    @Test
    void takesNoNameTwice() {
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> record("id: x\nsource: {kind: CURATOR}\nid: y")).withMessageContaining("\"id\"");
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> RecordFormat.parseJson("{\"id\": \"x\", \"id\": \"y\", \"source\": {\"kind\": \"CURATOR\"}}"))
                .withMessageContaining("\"id\"");
    }

    @Test
    void rejectsAnUnnamedPartyWithoutARef() {
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> record(RECORD.replace("{ref: victim, name: 山川市, country: JP}", "{name: null}"))).withMessageContaining("has no ref");
    }

    @Test
    void rejectsEvidenceOfADocumentThatTheRecordDoesNotHave() {
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> record(RECORD.replace("note: 対象者数", "document: 1"))).withMessageContaining("document 1");
    }

    @Test
    void rejectsImpossibleDates() {
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> record(RECORD.replace("2024-05-01?", "2024-02-31")))
                .withMessageContaining("2024-02-31");
    }

    @Test
    void readsDecisionsByTheParts() {
        var record = record("""
                id: city-2024-usb
                source: {kind: CURATOR}
                by: 佐藤
                on: 2024-06-01
                decisions:
                  - {refuse: {causes: {cause: error.loss, party: VENDOR, vendor: contractor}}, reason: 盗難だった}
                  - {set: {occurred: 2024-05-02}}
                  - {merge: ["org:JP:山川市", "org:ZZ:山川市"]}
                """);

        var refused = record(RECORD).facts().get(2).key();
        assertThat(record.decisions()).containsExactly(new Decision.RefuseFact(refused),
                new Decision.SetValues(java.util.Map.of("occurred", new Stated(Edtf.parse("2024-05-02"), List.of()))),
                new Decision.Merge(List.of("org:JP:山川市", "org:ZZ:山川市")));
    }

    @Test
    void everyFactHasANameByWhichADecisionFindsIt() {
        var record = record(RECORD);
        var named = RecordFormat.namedFacts(record);

        assertThat(named).extracting(NamedFact::fact).isEqualTo(record.facts()).hasSizeGreaterThan(4);
        assertThat(named).allSatisfy(fact -> assertThat(record("id: %s\nsource: {kind: CURATOR}\ndecisions: [{refuse: %s}]"
                .formatted(record.incident(), fact.fragment())).decisions()).containsExactly(new Decision.RefuseFact(fact.fact().key())));
    }

    private static String vendor(String yaml) {
        return record(yaml).facts().get(1).target().id();
    }

    private static IncidentRecord record(String yaml) {
        return RecordFormat.parseYaml(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))).getFirst();
    }

}
