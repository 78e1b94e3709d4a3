package io.incidentgraph.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;

import io.incidentgraph.database.Neo4jTest;
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
        for (int i = 0; i < QUESTIONS; i++) {
            var arguments = random.arguments();
            assertThat(withoutLabels(Asking.of(driver).sharedCauses(arguments))).as("seed %d, %s", seed, arguments)
                    .isEqualTo(NaiveSharedCauses.of(incidents, arguments));
        }
    }

    private static SharedCauses withoutLabels(SharedCauses causes) {
        return new SharedCauses(causes.incidentCount(), causes.patterns().stream().map(SharedCausesPropertiesIT::withoutLabels).toList());
    }

    private static SharedCause withoutLabels(SharedCause cause) {
        List<FeatureValue> values = cause.pattern().stream()
                .map(value -> new FeatureValue(value.feature(), value.id(), null, null)).toList();
        return new SharedCause(values, cause.incidentCount(), cause.possibleCount(), cause.eventCount(), cause.organizationCount(),
                cause.persons(), cause.share(), cause.trend(), cause.firstSeen(), cause.lastSeen(), cause.incidentIds(),
                cause.vendorIds(), cause.dataTypeIds());
    }

}
