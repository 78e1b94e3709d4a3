package io.incidentgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shows that the comparison finds faults. */
class ContentsTests {

    private final Contents whole = contents();

    @Test
    void findsNothingBetweenEqualGraphs() {
        assertThat(whole.differencesFrom(contents())).isEmpty();
    }

    @Test
    void findsANodeAndARelationshipThatAreLost() {
        var other = contents();
        other.things().remove("Organization:org:JP:株式会社架空");
        other.things().keySet().removeIf(key -> key.startsWith("AFFECTED"));

        assertThat(whole.differencesFrom(other)).containsExactly("AFFECTED", "Organization");
    }

    @Test
    void findsAPropertyThatIsLostOrAnotherOrNew() {
        var other = contents();
        var organization = other.things().get("Organization:org:JP:株式会社架空");
        organization.remove("country");
        organization.put("name", "株式会社仮空");
        organization.put("aliases", List.of("架空"));

        assertThat(whole.differencesFrom(other)).containsExactly("Organization.aliases", "Organization.country", "Organization.name");
    }

    @Test
    void findsALabelThatIsLostAndWhatIsNew() {
        var other = contents();
        other.things().get("Organization:org:JP:株式会社架空").put(Contents.LABELS, List.of("Organization"));
        other.addEdge("INVOLVED", "Incident:inc:架空", "Organization:org:JP:株式会社架空", Map.of());

        assertThat(whole.differencesFrom(other)).containsExactly("Organization." + Contents.LABELS, "new INVOLVED");
    }

    @Test
    void tellsWholeNumbersFromTheirTextAndOneOfTwoRelationshipsBetweenTheSameNodes() {
        var other = contents();
        other.things().get("Incident:inc:架空").put("personsMax", "120");
        other.addEdge("AFFECTED", "Incident:inc:架空", "Organization:org:JP:株式会社架空", Map.of("id", 8L));

        assertThat(whole.differencesFrom(other)).containsExactly("Incident.personsMax", "new AFFECTED");
    }

    private static Contents contents() {
        var contents = new Contents(new HashMap<>());
        contents.addNode("Incident:inc:架空", List.of("Incident"), Map.of("id", "inc:架空", "personsMax", 120L));
        contents.addNode("Organization:org:JP:株式会社架空", List.of("Vendor", "Organization"), Map.of("id", "org:JP:株式会社架空", "name", "株式会社架空", "country", "JP"));
        contents.addEdge("AFFECTED", "Incident:inc:架空", "Organization:org:JP:株式会社架空", Map.of("id", 7L));
        return contents;
    }

}
