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
    void readsOptionsOfHowIncidentsHangTogether() {
        assertThat(DiscoverOptions.parse(List.of("timeline", "--by", "CAUSE", "--interval=MONTH")).variables()).isEqualTo(Map.of("by", "CAUSE", "interval", "MONTH"));
        assertThat(DiscoverOptions.parse(List.of("similar", "--id=inc:学校", "--by=CAUSE", "--max-share", "0.05")).variables())
                .isEqualTo(Map.of("id", "inc:学校", "by", List.of("CAUSE"), "maxShare", 0.05));
        assertThat(DiscoverOptions.parse(List.of("paths", "--from=inc:学校", "--to", "internal", "--to-type=ACTOR_KIND", "--max-length=3")).variables())
                .isEqualTo(Map.of("from", "inc:学校", "to", "internal", "toType", "ACTOR_KIND", "maxLength", 3));
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("similar", "--max-share", "viel"))).hasMessage("--max-share is 'viel'; it must be a number");
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("paths", "--id", "inc:学校"))).hasMessageStartingWith("discover paths takes no '--id': --from, --to, --from-type");
    }

    @Test
    void asksForEventsAtAVendorWhetherProposedOrKnown() {
        assertThat(DiscoverOptions.parse(List.of("events", "--vendor", "org:JP:海野ホスティング", "--limit=5")).variables()).isEqualTo(Map.of("vendor", "org:JP:海野ホスティング",
                "vendors", Map.of("some", Map.of("id", Map.of("eq", "org:JP:海野ホスティング"))), "limit", 5));
        assertThat(DiscoverOptions.parse(List.of("events")).variables()).isEmpty();
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("events", "--vendors=x"))).hasMessage("discover events takes no '--vendors': --where, --vendor, --limit, --format");
    }

    @Test
    void saysWhatIsWrongAndHowToWriteIt() {
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of())).hasMessage("discover needs a question first: shared-causes, shared-vendors, co-occurrence, "
                + "timeline, delays, similar, paths, events");
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("causes"))).hasMessageStartingWith("'causes' is no question; discover answers shared-causes");
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("shared-vendors", "--by", "CAUSE")))
                .hasMessage("discover shared-vendors takes no '--by': --where, --min-incidents, --min-organizations, --limit, --format");
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("co-occurrence", "--limit", "viele"))).hasMessage("--limit is 'viele'; it must be a whole number");
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("co-occurrence", "--where", "year"))).hasMessageContaining("is no JSON object");
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("co-occurrence", "--format", "csv"))).hasMessageContaining("'csv' is no format");
    }

    @Test
    void takesNothingForFalseButFalse() {
        assertThat(DiscoverOptions.parse(List.of("shared-causes", "--shorter", "false")).variables()).isEqualTo(Map.of("shorter", false));
        assertThatThrownBy(() -> DiscoverOptions.parse(List.of("shared-causes", "--shorter"))).hasMessage("--shorter is ''; write --shorter true or --shorter false");
    }

}
