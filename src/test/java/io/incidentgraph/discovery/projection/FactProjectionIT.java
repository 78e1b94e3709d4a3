package io.incidentgraph.discovery.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.discovery.Feature;
import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

@Neo4jTest
class FactProjectionIT {

    private static final CompiledFilter HOSPITALS = new CompiledFilter(
            "MATCH (node:Incident)-[:AFFECTED]->(:Organization {id: $filterId}) RETURN DISTINCT node", Map.of("filterId", "org:JP:病院"));

    private static final Map<String, Object> UNKNOWN_TO_MEMORY = Map.of("titleJa", Map.of("contains", "病院"));

    private Driver driver;
    private FactProjection projection;

    @BeforeEach
    void twoIncidents(Driver driver) {
        this.driver = driver;
        this.projection = projection(DiscoverySettings.defaults(), NodePredicate.NONE);
        graph("""
                CREATE (error:Cause {id: 'error'}), (loss:Cause {id: 'error.loss'})-[:BROADER]->(error), (broker:Organization:Vendor {id: 'org:JP:廃棄業者'}),
                  (hospital:Organization {id: 'org:JP:病院', country: 'JP', industry: '622110'}), (unnamed:Organization {id: 'org:anon:1', anonymous: true}),
                  (first:Incident {id: 'inc:紛失', year: 2021, occurredFrom: date('2021-04-01'), personsMin: 5000000000, personsMax: 5000000001}),
                  (second:Incident {id: 'inc:盗難', personsMax: 12}),
                  (first)-[:CAUSED_BY {party: 'VENDOR', vendor: 'org:JP:廃棄業者', level: 'ROOT', status: 'ASSERTED'}]->(loss),
                  (first)-[:INVOLVED {role: 'DELIVERY', atFault: true, status: 'POSSIBLE'}]->(broker),
                  (first)-[:USED {status: 'ASSERTED'}]->(:AttackTechnique {id: 'T1486'}), (first)-[:USED {status: 'ASSERTED'}]->(:Malware {id: 'S0446'}),
                  (first)-[:AFFECTED {as: 'VICTIM', industry: '622', status: 'ASSERTED'}]->(hospital),
                  (first)-[:AFFECTED {as: 'SECONDARY_VICTIM', status: 'ASSERTED'}]->(unnamed), (first)-[:PART_OF {status: 'ASSERTED'}]->(:Event {id: 'event:廃棄'}),
                  (second)-[:AFFECTED {as: 'VICTIM', status: 'ASSERTED'}]->(hospital), (second)-[:AFFECTED {as: 'VICTIM', status: 'ASSERTED'}]->(unnamed),
                  (second)-[:EXPOSED {status: 'POSSIBLE'}]->(:DataType {id: 'personal.name'}), (second)-[:RULED_OUT {fact: 'CAUSED_BY'}]->(loss)""");
    }

    @Test
    void knowsEveryFact() {
        assertThat(dump()).containsExactly(
                "CAUSE:error.loss [inc:紛失], broader [CAUSE:error]",
                "COUNTRY:JP [inc:盗難, inc:紛失], broader []",
                "DATA_TYPE:personal.name [inc:盗難], broader []",
                "INDUSTRY:622 [inc:紛失], broader []",
                "INDUSTRY:622110 [inc:盗難], broader []",
                "LEVEL:ROOT [inc:紛失], broader []",
                "PARTY:VENDOR [inc:紛失], broader []",
                "TECHNIQUE:T1486 [inc:紛失], broader []",
                "VENDOR:org:JP:廃棄業者 [inc:紛失], broader []",
                "VENDOR_ROLE:DELIVERY [inc:紛失], broader []",
                "inc:盗難 -1 -2147483648 [COUNTRY:JP, DATA_TYPE:personal.name, INDUSTRY:622110]",
                "inc:盗難 AFFECTED false [-, -] org:anon:1 true",
                "inc:盗難 AFFECTED false [COUNTRY:JP, INDUSTRY:622110] org:JP:病院 false",
                "inc:盗難 EXPOSED true [DATA_TYPE:personal.name] ",
                "inc:盗難 PERSONS false [] null to 12",
                "inc:紛失 2021 18718 [CAUSE:error.loss, COUNTRY:JP, INDUSTRY:622, LEVEL:ROOT, PARTY:VENDOR, TECHNIQUE:T1486, VENDOR:org:JP:廃棄業者, VENDOR_ROLE:DELIVERY]",
                "inc:紛失 AFFECTED false [COUNTRY:JP, INDUSTRY:622] org:JP:病院 false",
                "inc:紛失 AFFECTED_INDIRECTLY false [] ",
                "inc:紛失 CAUSED_BY false [CAUSE:error.loss, LEVEL:ROOT, PARTY:VENDOR, VENDOR:org:JP:廃棄業者] ",
                "inc:紛失 INVOLVED true [VENDOR_ROLE:DELIVERY] VENDOR:org:JP:廃棄業者 true false",
                "inc:紛失 PART_OF false [] event:廃棄",
                "inc:紛失 PERSONS false [] 5000000000 to 5000000001",
                "inc:紛失 USED false [TECHNIQUE:T1486] ",
                "inc:紛失 USED_MALWARE false [] ");
    }

    @Test
    void keepsWhatItHasUntilSomethingIsCommitted() {
        var before = kept();

        assertThat(kept()).isSameAs(before);
        graph("MATCH (incident:Incident {id: 'inc:盗難'}) SET incident.year = 2022");
        assertThat(dump()).as("the program never wrote this graph").anyMatch(line -> line.startsWith("inc:盗難 2022"));
    }

    @Test
    void readsAgainOnlyWhatTheProgramChanged() {
        graph("MERGE (state:GraphState {id: 'graph'}) SET state.changes = 1, state.epoch = '一'");
        var before = kept();
        graph("""
                MATCH (state:GraphState), (hospital:Organization {id: 'org:JP:病院'}), (first:Incident {id: 'inc:紛失'}), (second:Incident {id: 'inc:盗難'})
                SET state.changes = 2, hospital.country = 'US', second.personsMax = 13
                DETACH DELETE first
                CREATE (:Incident {id: 'inc:誤送信'})-[:AFFECTED {as: 'VICTIM', status: 'ASSERTED'}]->(hospital),
                  (:FactChange {at: 2, incidents: ['inc:紛失', 'inc:誤送信'], organizations: []})""");

        assertThat(dump()).contains("COUNTRY:US [inc:盗難, inc:誤送信], broader []", "inc:盗難 PERSONS false [] null to 12")
                .noneMatch(line -> line.contains("inc:紛失") || line.contains("COUNTRY:JP"));
        assertThat(kept()).isSameAs(before);
        graph("""
                MATCH (state:GraphState), (hospital:Organization {id: 'org:JP:病院'})
                SET state.changes = 3, hospital.country = 'JP', hospital.industry = '6221'
                CREATE (:FactChange {at: 3, incidents: [], organizations: ['org:JP:病院']})""");
        assertThat(dump()).contains("COUNTRY:JP [inc:盗難, inc:誤送信], broader []", "INDUSTRY:6221 [inc:盗難, inc:誤送信], broader []")
                .noneMatch(line -> line.startsWith("COUNTRY:US") || line.startsWith("INDUSTRY:622110"));
        assertThat(kept()).isSameAs(before);
    }

    @Test
    void readsEverythingAgainWhereTheChangesAreNotRemembered() {
        graph("MERGE (state:GraphState {id: 'graph'}) SET state.changes = 1, state.epoch = '一'");
        var before = kept();
        graph("MATCH (state:GraphState), (second:Incident {id: 'inc:盗難'}) SET state.changes = 9000, state.forgotten = 4000, second.year = 2020");

        assertThat(dump()).anyMatch(line -> line.startsWith("inc:盗難 2020"));
        assertThat(kept()).isNotSameAs(before);
    }

    @Test
    void noticesWhatIsAddedPastTheProgram() {
        graph("MERGE (state:GraphState {id: 'graph'}) SET state.changes = 1, state.epoch = '一'");
        kept();
        graph("MATCH (second:Incident {id: 'inc:盗難'}), (loss:Cause {id: 'error.loss'}) CREATE (second)-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(loss)");

        assertThat(dump()).contains("CAUSE:error.loss [inc:盗難, inc:紛失], broader [CAUSE:error]");
    }

    @Test
    void keepsNothingWhereItIsSwitchedOff() {
        var none = projection(new DiscoverySettings(0, 1), NodePredicate.NONE);

        assertThatThrownBy(() -> none.ask(Asked::facts)).isInstanceOf(QueryRefusedException.class)
                .hasMessageContaining("More than 1 incidents are asked about").hasMessageContaining("incident-graph.discovery.incidents");
        var one = new CompiledFilter("MATCH (node:Incident {id: $filterId}) RETURN node", Map.of("filterId", "inc:紛失"));
        assertThat(none.<List<String>>ask(() -> one, UNKNOWN_TO_MEMORY, asked -> FactDump.of(asked.facts()))).contains("CAUSE:error.loss [inc:紛失], broader [CAUSE:error]")
                .noneMatch(line -> line.contains("inc:盗難"));
    }

    @Test
    void tellsWhichIncidentsPass() {
        assertThat(projection.<Integer>ask(() -> HOSPITALS, UNKNOWN_TO_MEMORY, asked -> asked.incidents().getCardinality())).isEqualTo(2);
        var none = new CompiledFilter("MATCH (node:Incident) WHERE false RETURN node", Map.of());
        assertThat(projection.<Boolean>ask(() -> none, UNKNOWN_TO_MEMORY, asked -> asked.incidents().isEmpty())).isTrue();
    }

    @Test
    void answersFiltersFromMemoryWhereItCan() {
        var broken = new CompiledFilter("THIS IS NOT ASKED", Map.of());
        assertThat(passing(broken, Map.of("year", Map.of("gte", 2021, "lt", 2022)))).containsExactly("inc:紛失");
        assertThat(passing(broken, Map.of("year", Map.of("in", List.of(2020, 2021))))).containsExactly("inc:紛失");
        assertThat(passing(broken, Map.of("year", Map.of("gt", 2021)))).isEmpty();
        assertThat(passing(broken, Map.of("occurredFrom", Map.of("gt", LocalDate.of(2021, 3, 31), "lte", LocalDate.of(2021, 4, 1))))).containsExactly("inc:紛失");
        assertThat(passing(broken, Map.of("occurredFrom", Map.of("lt", LocalDate.of(2021, 4, 1))))).as("also the one without a day").isEmpty();
        assertThat(passing(broken, Map.of("disclosedFrom", Map.of("gte", LocalDate.of(1, 1, 1))))).isEmpty();
        assertThat(passing(broken, Map.of("dataTypes", Map.of("some", Map.of("id", Map.of("eq", "personal.name")))))).containsExactly("inc:盗難");
        assertThat(passing(broken, Map.of("causes", Map.of("some", Map.of("id", Map.of("in", List.of("error.loss", "error"))))))).containsExactly("inc:紛失");
        assertThat(passing(broken, Map.of("AND", List.of(Map.of("year", Map.of("eq", 2021)), Map.of("techniques", Map.of("some", Map.of("id", Map.of("eq", "T1"))))))))
                .isEmpty();
        var none = new CompiledFilter("MATCH (node:Incident) WHERE false RETURN node", Map.of());
        for (var other : List.<Map<String, Object>>of(Map.of("year", Map.of("gte", 2021), "titleJa", Map.of("eq", "紛失")), Map.of("causes", Map.of("all", Map.of("id", Map.of("eq", "error.loss")))),
                Map.of("OR", List.of(Map.of("year", Map.of("eq", 2021)))), Map.of("causes", Map.of("some", Map.of("id", Map.of("within", "error")))),
                Map.of("occurredFrom", Map.of("gt", "2021")), Map.of("occurredFrom", Map.of("eq", LocalDate.MAX)), Map.of("year", Map.of("in", List.of(2021, "二〇二一"))))) {
            assertThat(passing(none, other)).as("%s is asked of the database", other).isEmpty();
        }
    }

    private List<String> passing(CompiledFilter filter, Map<String, Object> where) {
        return projection.ask(() -> filter, where, asked -> asked.incidents().stream().mapToObj(asked.facts()::id).toList());
    }

    @Test
    void tellsWhatMustNotBeSeen() {
        graph("MATCH (hospital:Organization {id: 'org:JP:病院'}), (loss:Cause {id: 'error.loss'}) SET hospital.tlp = 'RED', loss.tlp = 'RED'");
        NodePredicate clearance = (_, node) -> Cypher.coalesce(node.property("tlp"), Cypher.literalOf("CLEAR"))
                .isNotEqualTo(Cypher.parameter("forbidden", "RED"));

        var hidden = projection(DiscoverySettings.defaults(), clearance).<List<Boolean>>ask(asked -> {
            var facts = asked.facts();
            return List.of(asked.hidden().value(facts.value(Feature.CAUSE, "error.loss")), asked.hidden().value(facts.value(Feature.CAUSE, "error")),
                    asked.hidden().organization(0), asked.hidden().organization(1));
        });
        assertThat(hidden.subList(0, 2)).containsExactly(true, false);
        assertThat(hidden.subList(2, 4)).containsExactlyInAnyOrder(true, false);
    }

    private IncidentFacts kept() {
        return projection.ask(Asked::facts);
    }

    private List<String> dump() {
        return projection.ask(asked -> FactDump.of(asked.facts()));
    }

    private FactProjection projection(DiscoverySettings settings, NodePredicate predicate) {
        return new FactProjection(driver, QueryLimits.defaults(), DatabaseSelectionProvider.getDefaultSelectionProvider(), settings, predicate);
    }

    private void graph(String cypher) {
        driver.executableQuery(cypher).execute();
    }

}
