package io.incidentgraph.starter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.starter.IncidentView.Passage;
import tools.jackson.databind.JsonNode;

/** What a careful reader found in one segment of one page. */
record GoldIncident(JsonNode item, Page page) {

    /** Everything of a gold incident that is compared. */
    static final Set<String> SCORED = Set.of("organization", "organization_accept", "service", "segment", "segments_extra", "dates",
            "detected_accept", "occurred_from_accept", "year_inferred_from", "latest_report", "affected", "data_types", "exposed_optional",
            "denied_scoped", "exfiltration", "exfiltration_accept", "causes", "causes_optional", "attack_techniques", "optional_techniques",
            "malware", "vendors", "authorities", "authorities_optional", "discovered_by", "discovered_by_accept");

    /** Free text for people. */
    static final Set<String> UNSCORED = Set.of("key", "title", "systems", "countermeasures", "note", "malware_note");

    /** The graph's incidents by the gold files' keys. */
    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("nas-ransomware", "nas-2021-ransomware"), Map.entry("sowel-migration", "sowel-2025-database-erased"),
            Map.entry("hatsuratsudo", "hatsuratsudo-2022-card-skimming"), Map.entry("lockbit-unnamed", "unnamed-lockbit-vpn"),
            Map.entry("willdirect", "willdirect-2022-card-skimming"), Map.entry("namba-pc", "namba-city-2022-lost-pc"),
            Map.entry("yupiteru", "yupiteru-2017-member-data"), Map.entry("nakau-x", "nakau-2025-x-account"),
            Map.entry("hands-app", "hands-club-2024-app"), Map.entry("hamec-support-scam", "hamec-nojiri-2024-support-scam"),
            Map.entry("cyberattack-1227", "unnamed-2024-cyberattack"), Map.entry("vpn-ransom-unnamed", "unnamed-2024-vpn-ransomware"),
            Map.entry("univ-teams", "unnamed-university-2025-teams"), Map.entry("himawari-spam", "himawari-2025-spam-relay"));

    record Page(String hash, String text) {

        Passage passage(int start, int end) {
            return new Passage(hash, start, end);
        }

        /** Where a snippet stands, in code points, looked for from a position on. */
        Optional<Passage> find(String snippet, Passage within) {
            int from = text.indexOf(snippet, text.offsetByCodePoints(0, within.start()));
            if (from < 0) {
                return Optional.empty();
            }
            int start = text.codePointCount(0, from);
            return Optional.of(passage(start, start + snippet.codePointCount(0, snippet.length())));
        }

    }

    String key() {
        return item.path("key").stringValue();
    }

    String incident() {
        return "inc:" + IDS.get(key());
    }

    @Nullable String text(String field) {
        return text(item.path(field));
    }

    @Nullable String date(String field) {
        return text(item.path("dates").path(field));
    }

    Set<String> texts(String field) {
        return texts(item.path(field)).collect(Collectors.toSet());
    }

    Stream<JsonNode> list(String field) {
        return item.path(field).valueStream();
    }

    Passage segment() {
        return passage(item.path("segment"));
    }

    List<Passage> segments() {
        return Stream.concat(Stream.of(segment()), list("segments_extra").map(this::passage)).toList();
    }

    private Passage passage(JsonNode range) {
        return page.passage(range.path(0).intValue(), range.path(1).intValue());
    }

    static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }

    static Stream<String> texts(JsonNode list) {
        return list.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    static boolean flag(JsonNode node, String name) {
        return node.path(name).booleanValue(false);
    }

}
