package io.incidentgraph.discovery.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DiscoverOptionsTests {

    @Test
    void readsOptionsInBothForms() {
        var options = DiscoverOptions.parse(List.of("shared-causes", "--by=CAUSE,ASSET", "--roll-up", "1", "--where", "{\"year\": {\"eq\": 2024}}", "--shorter=true",
                "--format=jsonl"));

        assertThat(options.question()).isEqualTo(DiscoverQuestion.SHARED_CAUSES);
        assertThat(options.variables()).isEqualTo(Map.of("by", List.of("CAUSE", "ASSET"), "rollUp", 1, "where", Map.of("year", Map.of("eq", 2024)), "shorter", true));
        assertThat(options.json()).isTrue();
        assertThat(DiscoverOptions.parse(List.of("shared-vendors")).json()).isFalse();
    }

    @Test
    void saysWhatIsWrongAndHowToWriteIt() {
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of())).hasMessage("discover needs a question first: shared-causes, shared-vendors, co-occurrence");
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("causes"))).hasMessageStartingWith("'causes' is no question; discover answers shared-causes");
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("shared-vendors", "--by", "CAUSE")))
                .hasMessage("discover shared-vendors takes no '--by': --where, --min-incidents, --min-organizations, --limit, --format");
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("co-occurrence", "--limit", "viele"))).hasMessage("--limit is 'viele'; it must be a whole number");
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("co-occurrence", "--where", "year"))).hasMessageContaining("is no JSON object");
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("co-occurrence", "--format", "csv"))).hasMessageContaining("'csv' is no format");
    }

}
