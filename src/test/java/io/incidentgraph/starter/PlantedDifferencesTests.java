package io.incidentgraph.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison can fail: whatever is falsified in gold or in the graph is noticed, under the name of what was falsified. */
class PlantedDifferencesTests {

    private static final Map<String, IncidentView> VIEWS = RecordView.all(StarterSet.records());

    @ParameterizedTest
    @MethodSource("plants")
    void noticesAFalsehoodInGold(Plant plant) {
        var differences = new ArrayList<>(GoldComparison.differences(plant.gold(), VIEWS.get(plant.gold().incident())));
        differences.removeAll(DocumentedDifferences.all());

        assertThat(differences).extracting(Difference::what).contains(plant.what());
    }

    static Stream<Plant> plants() {
        return Disclosures.gold().flatMap(Plant::in);
    }

    @Test
    void missesEverythingInAnEmptyGraph() {
        assertThat(Disclosures.gold()).allSatisfy(gold -> {
            var nothing = new IncidentView(gold.incident(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(),
                    List.of(), Set.of(), Set.of());
            assertThat(GoldComparison.differences(gold, nothing)).extracting(Difference::what).contains("organization")
                    .containsAll(required(gold));
        });
    }

    private static List<String> required(GoldIncident gold) {
        return Stream.of("attack_techniques", "malware", "authorities").filter(field -> gold.list(field)
                .anyMatch(item -> !gold.texts("authorities_optional").contains(item.stringValue()))).toList();
    }

    @Test
    void keepsTheCommentatorsGuessApart() {
        var gold = Disclosures.gold().filter(incident -> incident.key().equals("yupiteru")).findFirst().orElseThrow();
        var view = VIEWS.get(gold.incident());
        var asserted = view.causes().stream().map(cause -> new IncidentView.Cause(cause.concept(), cause.within(), cause.party(), false,
                cause.passages())).toList();

        assertThat(CauseComparison.differences(gold, view)).isEmpty();
        assertThat(CauseComparison.differences(gold, new IncidentView(view.id(), view.values(), view.organizations(), view.vendors(), asserted,
                view.dataTypes(), view.counts(), view.techniques(), view.malware(), view.reports(), view.reportedAsOf(), view.passages())))
                .hasSize(1);
    }

    @Test
    void everyDocumentedDifferenceHasAReason() {
        assertThat(DocumentedDifferences.reasons()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(30));
    }

}
