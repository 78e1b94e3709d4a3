package io.incidentgraph.ingest.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.read.TestBundle;
import io.incidentgraph.model.CatalogueLink;
import io.incidentgraph.model.CatalogueNode;
import io.incidentgraph.model.CatalogueRelease;

class AttackReaderTests {

    private static final String BUNDLE = """
            {"type": "bundle", "id": "bundle--1", "spec_version": "2.0", "objects": [
              {"type": "relationship", "id": "relationship--1", "modified": "2025-01-01T00:00:00.5Z", "relationship_type": "mitigates",
               "source_ref": "course-of-action--1", "target_ref": "attack-pattern--1"},
              {"type": "relationship", "id": "relationship--2", "modified": "2025-01-01T00:00:00Z", "relationship_type": "detects",
               "source_ref": "x-mitre-data-component--1", "target_ref": "attack-pattern--1"},
              {"type": "attack-pattern", "id": "attack-pattern--1", "created": "2017-05-31T21:30:00.1Z", "modified": "2025-04-15T19:58:01.218Z",
               "name": "海賊版の実行", "description": "偽の更新を実行させる。", "x_mitre_version": "1.10", "x_mitre_domains": ["ics-attack", "enterprise-attack"],
               "x_mitre_platforms": ["Windows"], "kill_chain_phases": [{"kill_chain_name": "mitre-attack", "phase_name": "execution"}],
               "external_references": [{"source_name": "参考"}, {"source_name": "mitre-attack", "external_id": "T9001", "url": "https://attack.example/T9001"}]},
              {"type": "x-mitre-tactic", "id": "x-mitre-tactic--1", "modified": "2025-01-01T00:00:00Z", "name": "実行", "x_mitre_shortname": "execution",
               "external_references": [{"source_name": "mitre-attack", "external_id": "TA9002"}]},
              {"type": "tool", "id": "tool--1", "modified": "2025-01-01T00:00:00Z", "name": "ＸＹＺツール", "revoked": true, "x_mitre_aliases": ["ＸＹＺツール", "別名"],
               "external_references": [{"source_name": "mitre-attack", "external_id": "S9001"}]},
              {"type": "malware", "id": "malware--1", "modified": "2025-01-01T00:00:00Z", "name": "番号なし", "external_references": []},
              {"type": "x-mitre-asset", "id": "x-mitre-asset--1", "modified": "2025-01-01T00:00:00Z", "name": "制御盤"},
              {"type": "incident", "id": "incident--1", "name": "事案"}
            ]}
            """;

    private final AttackReader reader = new AttackReader();

    @Test
    void readsATechniqueWithAllThatTheGraphKeeps() {
        assertThat(AttackFile.of(TestBundle.of(BUNDLE)).entries()).contains(new CatalogueNode("attack-pattern--1",
                Instant.parse("2025-04-15T19:58:01.218Z"), "AttackTechnique", "T9001", Map.ofEntries(
                        Map.entry("name", "海賊版の実行"), Map.entry("labelEn", "海賊版の実行"), Map.entry("description", "偽の更新を実行させる。"),
                        Map.entry("version", "1.10"), Map.entry("domains", List.of("enterprise-attack", "ics-attack")),
                        Map.entry("platforms", List.of("Windows")), Map.entry("revoked", false), Map.entry("deprecated", false),
                        Map.entry("created", "2017-05-31T21:30:00.100Z"), Map.entry("modified", "2025-04-15T19:58:01.218Z"),
                        Map.entry("url", "https://attack.example/T9001")),
                List.of(), List.of(new CatalogueNode.Reference("ACHIEVES", "phase:mitre-attack/execution"))));
    }

    @Test
    void namesATacticAsTechniquesDo() {
        assertThat(node("TA9002").names()).containsExactly("phase:mitre-attack/execution");
    }

    @Test
    void marksWhatIsRevokedAndTellsToolsFromMalware() {
        assertThat(node("S9001").properties()).containsEntry("revoked", true).containsEntry("kind", "TOOL").containsEntry("nameKey", "xyzツール")
                .containsEntry("aliases", List.of("別名"));
    }

    @Test
    void readsARelationshipBeforeItsEnds() {
        assertThat(AttackFile.of(TestBundle.of(BUNDLE)).entries()).first().isEqualTo(new CatalogueLink("relationship--1",
                Instant.parse("2025-01-01T00:00:00.5Z"), "MITIGATES", "course-of-action--1", "attack-pattern--1", Map.of(), false));
    }

    @Test
    void saysWhatItLeavesOutAndWhatItCannotTake() {
        assertThat(AttackFile.of(TestBundle.of(BUNDLE)).others()).containsExactly(
                new Item.Rejected("malware--1 has no ATT&CK id among its external_references", """
                        {"type":"malware","id":"malware--1","modified":"2025-01-01T00:00:00Z","name":"番号なし","external_references":[]}"""),
                new Item.Rejected("An incident in a bundle of ATT&CK (incident--1): import it in a bundle of its own", """
                        {"type":"incident","id":"incident--1","name":"事案"}"""),
                new Item.Warning("1 objects of type x-mitre-asset are left out: see docs/attack.md"),
                new Item.Warning("1 relationships of type detects are left out: see docs/attack.md"));
    }

    @Test
    void takesABundleWithAllTacticsOfItsTechniquesForTheWhole() {
        assertThat(AttackFile.of(TestBundle.of(BUNDLE)).release()).isEqualTo(new CatalogueRelease("enterprise-attack", "", true));
        assertThat(AttackFile.of(TestBundle.of(BUNDLE.replace("\"phase_name\": \"execution\"", "\"phase_name\": \"impact\""))).release().whole()).isFalse();
    }

    @Test
    void knowsTheVersionOfACollection() {
        var collection = """
                {"type": "x-mitre-collection", "id": "x-mitre-collection--1", "x_mitre_version": "18.1"}, {"type": "relationship", "id": "relationship--1",""";
        assertThat(AttackFile.of(TestBundle.of(BUNDLE.replace("{\"type\": \"relationship\", \"id\": \"relationship--1\",", collection))).release())
                .isEqualTo(new CatalogueRelease("enterprise-attack", "18.1", true));
    }

    @Test
    void recognizesBundlesOfAttackAndLeavesThoseWithIncidents() {
        assertThat(reader.recognize(TestBundle.of(BUNDLE).head())).isEmpty();
        var attack = TestBundle.of(BUNDLE.replace("\"type\": \"incident\"", "\"type\": \"identity\""));
        assertThat(reader.recognize(attack.head())).hasValueSatisfying(format -> assertThat(format).hasToString("ATT&CK in STIX 2.0"));
        assertThat(reader.recognize(TestBundle.of("{\"type\": \"bundle\", \"objects\": [{\"type\": \"identity\"}]}").head())).isEmpty();
        assertThat(reader.recognize(TestBundle.of("{\"objects\": 1}").head())).isEmpty();
    }

    /** As the bundles of today name the domain, and as those before 2021, in STIX 2.0, did. */
    @ParameterizedTest
    @ValueSource(strings = { """
            "x_mitre_domains": ["mobile-attack"], "external_references": [{"source_name": "mitre-attack", "external_id":""", """
            "external_references": [{"source_name": "mitre-mobile-attack", "external_id":""" })
    void readsTheDomainOfMobileDevices(String beforeTheId) {
        var file = AttackFile.of(TestBundle.of("""
                {"type": "bundle", "id": "bundle--1", "spec_version": "2.0", "objects": [
                  {"type": "attack-pattern", "id": "attack-pattern--2", "modified": "2025-01-01T00:00:00Z", "name": "写しの要求", "x_mitre_is_subtechnique": true,
                   "kill_chain_phases": [{"kill_chain_name": "mitre-mobile-attack", "phase_name": "collection"}], "x_mitre_platforms": ["Android", "iOS"], $"T9636.001"}]},
                  {"type": "attack-pattern", "id": "attack-pattern--1", "modified": "2025-01-01T00:00:00Z", "name": "個人データの収集",
                   "kill_chain_phases": [{"kill_chain_name": "mitre-mobile-attack", "phase_name": "collection"}], $"T9636"}]},
                  {"type": "relationship", "id": "relationship--1", "modified": "2025-01-01T00:00:00Z", "relationship_type": "subtechnique-of",
                   "source_ref": "attack-pattern--2", "target_ref": "attack-pattern--1"},
                  {"type": "x-mitre-tactic", "id": "x-mitre-tactic--1", "modified": "2025-01-01T00:00:00Z", "name": "収集", "x_mitre_shortname": "collection", $"TA9035"}]},
                  {"type": "x-mitre-matrix", "id": "x-mitre-matrix--1", "modified": "2025-01-01T00:00:00Z", "name": "Device Access", "tactic_refs": ["x-mitre-tactic--1"],
                   $"mobile-attack"}]},
                  {"type": "intrusion-set", "id": "intrusion-set--1", "modified": "2025-01-01T00:00:00Z", "name": "砂嵐", "x_mitre_domains": ["mobile-attack", "enterprise-attack"],
                   "external_references": [{"source_name": "mitre-attack", "external_id": "G9112"}]}]}
                """.replace("$", beforeTheId)));

        assertThat(file.others()).isEmpty();
        assertThat(file.release()).isEqualTo(new CatalogueRelease("mobile-attack", "", true));
        assertThat(file.entries()).filteredOn(CatalogueNode.class::isInstance).map(CatalogueNode.class::cast).filteredOn(node -> !node.label().equals("ThreatGroup"))
                .hasSize(3).allSatisfy(node -> {
                    assertThat(node.properties()).containsEntry("domains", List.of("mobile-attack"));
                    assertThat(node.label().equals("Tactic") ? node.names() : List.of(node.links().getFirst().to())).containsExactly("phase:mitre-mobile-attack/collection");
                });
        assertThat(file.entries()).filteredOn(CatalogueLink.class::isInstance).extracting(entry -> ((CatalogueLink) entry).type()).containsExactly("SUBTECHNIQUE_OF");
    }

    private static CatalogueNode node(String id) {
        return AttackFile.of(TestBundle.of(BUNDLE)).entries().stream().filter(CatalogueNode.class::isInstance).map(CatalogueNode.class::cast)
                .filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

}
