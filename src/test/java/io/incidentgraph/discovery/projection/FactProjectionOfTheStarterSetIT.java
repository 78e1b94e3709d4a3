package io.incidentgraph.discovery.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.GraphCheck;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.starter.StarterSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** What is kept in memory is what the graph says, after whatever the program does to it. */
@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class FactProjectionOfTheStarterSetIT {

    private static final int SOME = 5;

    private final RecordStore store;
    private final GraphCheck check;
    private final FactProjection projection = anew();

    FactProjectionOfTheStarterSetIT(@Autowired RecordStore store, @Autowired GraphCheck check) {
        this.store = store;
        this.check = check;
    }

    @BeforeAll
    void loadTheStarterSet() {
        SharedNeo4j.get().clean();
        assertThat(store.add("starter set", StarterSet.records()).reasons()).isEmpty();
    }

    @Test
    void followsWhatIsAddedAndTakenAwayWithoutReadingAll() {
        var kept = projection.<IncidentFacts>ask(Asked::facts);
        for (IncidentRecord record : StarterSet.records().limit(SOME).toList()) {
            store.remove(List.of(record.id()));
            assertThat(dump(projection)).as("without %s", record.incident()).isEqualTo(dump(anew()));
            store.add("again", Stream.of(record));
            assertThat(dump(projection)).as("with %s again", record.incident()).isEqualTo(dump(anew()));
        }
        assertThat(projection.<IncidentFacts>ask(Asked::facts)).isSameAs(kept);
    }

    @Test
    void followsWhatIsMendedWithoutReadingAll() {
        var before = dump(projection);
        var kept = projection.<IncidentFacts>ask(Asked::facts);
        // property by property, which nobody notices; the mending is noticed
        SharedNeo4j.get().driver().executableQuery("MATCH (incident:Incident)-[edge:CAUSED_BY]->() SET incident.year = 1999, edge.party = 'UNKNOWN'").execute();
        assertThat(projection.<IncidentFacts>ask(Asked::facts)).isSameAs(kept);
        check.rebuild();

        assertThat(dump(projection)).isEqualTo(before).isEqualTo(dump(anew()));
        assertThat(projection.<IncidentFacts>ask(Asked::facts)).isSameAs(kept);
    }

    private static List<String> dump(FactProjection projection) {
        return projection.ask(asked -> FactDump.of(asked.facts()));
    }

    private static FactProjection anew() {
        return new FactProjection(SharedNeo4j.get().driver(), QueryLimits.defaults(), DatabaseSelectionProvider.getDefaultSelectionProvider(),
                DiscoverySettings.defaults(), NodePredicate.NONE);
    }

}
