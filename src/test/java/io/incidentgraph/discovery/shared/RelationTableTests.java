package io.incidentgraph.discovery.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RelationTableTests {

    @Test
    void writesPartsOfTimeWithWhatMayLieInThem() {
        assertThat(line("{\"start\": \"2024-01-01\", \"end\": \"2024-12-31\", \"incidentCount\": 3, \"eventCount\": 2, \"possibleCount\": 4}"))
                .isEqualTo("2024-01-01 to 2024-12-31       3 incidents       2 events  4 more possible");
    }

    @Test
    void writesDelaysAsRangesWhereTheyAreNotKnown() {
        assertThat(line("{\"phase\": \"DISCLOSED_TO_REPORTED\", \"incidentCount\": 2, \"lowerQuartile\": {\"low\": -63, \"high\": -63}, "
                + "\"median\": {\"low\": null, \"high\": 5}, \"upperQuartile\": null}")).isEqualTo("DISCLOSED_TO_REPORTED       2 incidents  days: -63 / ? to 5 / -");
    }

    @Test
    void writesWhatIncidentsShareWithItsWeights() {
        assertThat(line("""
                {"score": 3.8, "incident": {"id": "inc:学校", "titleJa": null, "titleEn": "School"}, "shared": [
                  {"value": {"id": "network.vpn", "labelJa": "VPN機器"}, "weight": 2.807355}, {"value": {"id": "T1133", "labelJa": null, "labelEn": null}, "weight": 1}]}"""))
                .isEqualTo("   3.8  inc:学校  School%n        network.vpn (VPN機器) 2.8 + T1133 1.0".formatted());
    }

    @Test
    void writesPathsAndTheRowsOfAValue() {
        assertThat(line("{\"cost\": 3.58, \"nodes\": [{\"id\": \"inc:学校\", \"labelJa\": \"学校\"}, {\"id\": \"T1133\", \"labelJa\": null, \"labelEn\": null}]}"))
                .isEqualTo("   3.6  inc:学校 (学校) - T1133");
        assertThat(line("""
                {"value": {"id": "error.loss", "labelJa": "紛失"}, "incidentCount": 2, "buckets": [
                  {"start": "2024-01-01", "end": "2024-12-31", "incidentCount": 2, "eventCount": 2, "possibleCount": 0}]}"""))
                .isEqualTo("error.loss (紛失)  2 incidents%n    2024-01-01 to 2024-12-31       2 incidents       2 events".formatted());
    }

    @Test
    void writesEventsThatAreProposedWithWhatSpeaksForThem() {
        assertThat(EventTable.line(JsonMapper.shared().readTree("""
                {"event": "event:0a", "organizationCount": 2, "reasons": ["the same cause: hacking"], "incidents": [{"id": "inc:学校", "titleJa": "学校"}, {"id": "inc:city", "titleJa": null, "titleEn": null}]}""")))
                .isEqualTo("proposed   event:0a  2 organizations  2 incidents%n        - the same cause: hacking%n        inc:学校  学校%n        inc:city".formatted());
        assertThat(EventTable.line(JsonMapper.shared().readTree("""
                {"id": "event:共用", "name": "共用サーバーへの侵入", "incidents": [{"id": "inc:学校", "titleJa": "学校"}]}""")))
                .isEqualTo("known      event:共用  1 incidents  共用サーバーへの侵入%n        inc:学校  学校".formatted());
    }

    private static String line(String row) {
        return RelationTable.line(JsonMapper.shared().readTree(row));
    }

}
