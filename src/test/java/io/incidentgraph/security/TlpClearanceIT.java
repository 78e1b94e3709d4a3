package io.incidentgraph.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.Driver;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.model.Tlp;
import io.incidentgraph.query.NodePredicate;

@Neo4jTest
class TlpClearanceIT {

    private static final Renderer RENDERER = Renderer.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).build());

    private final Driver driver;

    TlpClearanceIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void fill() {
        driver.executableQuery("""
                UNWIND [['公表', 'CLEAR'], ['無印', null], ['共有', 'AMBER'], ['秘', 'RED'], ['不明', '赤']] AS row
                CREATE (incident:Incident {id: row[0], tlp: row[1]})<-[:ABOUT]-(record:Record {id: row[0]})-[:FROM]->(document:Document {id: row[0]})
                    <-[:IN]-(:Passage {id: row[0]}),
                  (record)-[:FROM]->(:Document {id: '一覧' + row[0]}),
                  (incident)-[:COUNTED]->(:Count {id: row[0]}), (incident)-[:PART_OF]->(:Event {id: row[0]}),
                  (incident)-[:EXPLOITED]->(:Vulnerability {id: row[0]}), (incident)-[:USED]->(:Malware {id: row[0]}),
                  (incident)-[:AFFECTED]->(victim:Organization {id: row[0]})<-[:SAME_AS]-(:Alias {id: row[0]}),
                  (incident)-[:INVOLVED]->(:Organization:Vendor {id: '委託先' + row[0]}),
                  (:NonIncident {id: row[0], tlp: row[1]}),
                  (incident)-[:CAUSED_BY]->(:Cause {id: row[0]})
                WITH incident, record WHERE incident.id IN ['公表', '秘']
                MERGE (page:Document {id: '雑報'}) CREATE (record)-[:FROM]->(page) MERGE (page)<-[:IN]-(:Passage {id: '雑報'})
                MERGE (bank:Organization {id: '銀行'}) CREATE (incident)-[:AFFECTED]->(bank)
                MERGE (tool:Malware {id: 'S0002', stixId: 'tool--1'})
                """).execute();
    }

    @ParameterizedTest
    @CsvSource({ "Incident, ", "NonIncident, ", "Record, ", "Passage, ", "Count, ", "Event, ", "Vulnerability, ", "Malware, S0002", "Organization, 銀行", "Alias, " })
    void showsWhatMayBeReadAndNothingThatIsKnownThroughTheRestAlone(String type, String shared) {
        var readable = new ArrayList<>(List.of("公表", "無印"));
        if (shared != null) {
            readable.add(shared);
        }

        assertThat(ids(type, new TlpClearance(Tlp.GREEN))).filteredOn(id -> !id.startsWith("委託先")).containsExactlyInAnyOrderElementsOf(readable);
        readable.add("共有");
        assertThat(ids(type, new TlpClearance(Tlp.AMBER))).filteredOn(id -> !id.startsWith("委託先")).containsExactlyInAnyOrderElementsOf(readable);
    }

    @Test
    void aPageAboutSeveralIncidentsIsShownWithoutItsPassages() {
        assertThat(ids("Document", new TlpClearance(Tlp.CLEAR))).containsExactlyInAnyOrder("公表", "無印", "一覧公表", "一覧無印", "雑報");
        assertThat(ids("Passage", new TlpClearance(Tlp.CLEAR))).doesNotContain("雑報");
    }

    @Test
    void vendorsAreHiddenWithTheirIncidents() {
        assertThat(ids("Vendor", new TlpClearance(Tlp.CLEAR))).containsExactlyInAnyOrder("委託先公表", "委託先無印");
    }

    @Test
    void conceptsArePublicAndTheStrictestLevelHidesNothing() {
        assertThat(ids("Cause", new TlpClearance(Tlp.CLEAR))).hasSize(5);
        assertThat(new ClearanceConfiguration().clearance(" RED ")).isSameAs(NodePredicate.NONE);
        assertThat(new ClearanceConfiguration().clearance("AMBER+STRICT").scope()).contains(Tlp.AMBER_STRICT);
        assertThatThrownBy(() -> new ClearanceConfiguration().clearance("社外秘")).isInstanceOf(CannotStartException.class)
                .hasMessageContaining("社外秘").hasMessageContaining("CLEAR, GREEN, AMBER, AMBER+STRICT, RED");
    }

    private List<String> ids(String type, NodePredicate predicate) {
        var node = Cypher.node(type).named("node");
        var statement = Cypher.match(node).where(predicate.on(type, node)).returning(node.property("id").as("id")).build();
        return driver.executableQuery(RENDERER.render(statement)).withParameters(statement.getCatalog().getParameters()).execute().records().stream()
                .map(row -> row.get("id").asString()).toList();
    }

}
