package io.incidentgraph.discovery.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.FeatureValue;
import io.incidentgraph.discovery.projection.DiscoverySettings;
import io.incidentgraph.query.NodePredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

@Neo4jTest
class SharedCausesPropertiesIT {

    private static final int QUESTIONS = 8;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answersAsTheNaiveComputationDoes(long seed, Driver driver) {
        var random = new RandomIncidents(seed);
        var incidents = random.create(driver);
        var asking = Asking.of(driver);
        for (int i = 0; i < QUESTIONS; i++) {
            var arguments = random.arguments();
            assertThat(withoutLabels(asking.sharedCauses(arguments))).as("seed %d, %s", seed, arguments)
                    .isEqualTo(NaiveSharedCauses.of(incidents, arguments));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answersTheSameWithoutKeepingAnything(long seed, Driver driver) {
        var random = new RandomIncidents(seed);
        random.create(driver);
        var arguments = random.arguments();
        assertThat(Asking.of(driver, NodePredicate.NONE, new DiscoverySettings(0, 1_000)).sharedCauses(arguments))
                .isEqualTo(Asking.of(driver).sharedCauses(arguments));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pairsTheValuesOfOneFeatureAsTheNaiveComputationDoes(long seed, Driver driver) {
        var incidents = new RandomIncidents(seed).create(driver);
        for (var feature : List.of(Feature.ASSET, Feature.DATA_TYPE, Feature.TECHNIQUE)) {
            var arguments = new CoOccurrenceArguments(feature, feature, 0, 1, CoOccurrenceSort.INCIDENTS, 1_000);
            var found = Asking.of(driver).projection().ask(asked -> PairFinder.find(asked, arguments, Deadline.in(Duration.ofMinutes(1))));
            assertThat(found.pairs()).as("seed %d, %s", seed, feature).map(pair -> List.of(pair.a().id(), pair.b().id()).stream().sorted().toList()
                    + " %d %d %d".formatted(pair.incidentCount(), pair.possibleCount(), pair.organizationCount()))
                    .containsExactlyInAnyOrderElementsOf(NaivePairs.of(incidents, feature == Feature.ASSET ? "COMPROMISED" : feature == Feature.TECHNIQUE ? "USED" : "EXPOSED"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pairsTheValuesOfTwoFeaturesAsSharedCausesDoes(long seed, Driver driver) {
        new RandomIncidents(seed).create(driver);
        var arguments = new CoOccurrenceArguments(Feature.PARTY, Feature.ASSET, 0, 1, CoOccurrenceSort.ORGANIZATIONS, 1_000);
        var asking = Asking.of(driver);
        var pairs = asking.projection().ask(asked -> PairFinder.find(asked, arguments, Deadline.in(Duration.ofMinutes(1)))).pairs();
        var causes = asking.sharedCauses(List.of(Feature.PARTY, Feature.ASSET), "minIncidents", 1, "limit", 1_000).patterns();
        assertThat(pairs).map(pair -> "%s %s %d %d %d".formatted(pair.a().id(), pair.b().id(), pair.incidentCount(), pair.possibleCount(), pair.organizationCount()))
                .containsAll(causes.stream().map(cause -> "%s %s %d %d %d".formatted(cause.pattern().getFirst().id(), cause.pattern().getLast().id(),
                        cause.incidentCount(), cause.possibleCount(), cause.organizationCount())).toList());
        assertThat(pairs).allSatisfy(pair -> assertThat(pair.incidentCount()).isBetween(1, Math.min(pair.aCount(), pair.bCount())));
    }

    private static SharedCauses withoutLabels(SharedCauses causes) {
        return new SharedCauses(causes.incidentCount(), causes.patterns().stream().map(SharedCausesPropertiesIT::withoutLabels).toList());
    }

    /** Without examples, too, which are the incidents in another order; and with as many digits as sums in another order agree in. */
    private static SharedCause withoutLabels(SharedCause cause) {
        assertThat(cause.examples()).extracting(SharedCause.Example::incident).containsExactlyInAnyOrderElementsOf(cause.incidentIds());
        List<FeatureValue> values = cause.pattern().stream()
                .map(value -> new FeatureValue(value.feature(), value.id(), null, null)).toList();
        return new SharedCause(values, cause.incidentCount(), cause.possibleCount(), cause.eventCount(), cause.organizationCount(),
                cause.persons(), cause.share(), NaiveSurprise.rounded(cause.lift()), NaiveSurprise.rounded(cause.pValue()), cause.trend(),
                cause.firstSeen(), cause.lastSeen(), cause.incidentIds(), List.of(), cause.vendorIds(), cause.dataTypeIds());
    }

}
