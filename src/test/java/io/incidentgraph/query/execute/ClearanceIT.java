package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.driver.Driver;

/** A node that the predicate hides cannot be reached in any way. */
@Neo4jTest
class ClearanceIT {

    private final Driver driver;

    ClearanceIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void fill() {
        TestGraph.create(driver);
    }

    @Test
    void hidesANodeFromListsAndTotals() {
        assertThat(hiding("inc:midori-2023", "{incidents {id}}").toString()).doesNotContain("midori");
        assertThat(hiding("inc:midori-2023", "{incidentsConnection {totalCount edges {node {id}}}}").toString())
                .contains("totalCount=2").doesNotContain("midori");
    }

    @Test
    void hidesANodeFromRelationshipFields() {
        var answer = hiding("control.patching", """
                {incidents(where: {id: {eq: "inc:midori-2023"}}) {causes {id} causesConnection {totalCount edges {node {id}}}}}
                """);
        assertThat(answer.toString()).contains("totalCount=2").doesNotContain("patching");
    }

    @Test
    void hidesANodeFromEveryQuantifier() {
        assertThat(hiding("control.patching", "{incidents(where: {causes: {some: {id: {eq: \"control.patching\"}}}}) {id}}"))
                .isEqualTo(Map.of("incidents", List.of()));
        assertThat(hiding("control.patching", "{incidents(where: {causes: {none: {id: {eq: \"control.patching\"}}}}) {id}}").toString())
                .contains("midori", "aobado", "sakura");
        assertThat(hiding("control.patching", "{incidents(where: {causes: {single: {id: {within: \"control\"}}}}) {id}}"))
                .isEqualTo(Map.of("incidents", List.of()));
        assertThat(hiding("error.misdelivery", "{incidents(where: {causes: {all: {labelJa: {contains: \"送\"}}}}) {id}}"))
                .isEqualTo(Map.of("incidents", List.of()));
        assertThat(hiding("control.patching", "{incidents(where: {causesConnection: {some: {edge: {level: {eq: ROOT}}}}}) {id}}"))
                .isEqualTo(Map.of("incidents", List.of()));
    }

    @Test
    void hidesAConceptAndTheWayThroughIt() {
        assertThat(hiding("error", "{causes(where: {id: {within: \"error\"}}) {id}}")).isEqualTo(Map.of("causes", List.of()));
        assertThat(hiding("error.misconfiguration", "{causes(where: {id: {within: \"error\"}}) {id}}").toString())
                .contains("error.misdelivery").doesNotContain("misconfiguration");
    }

    @Test
    void hidesANodeInUnionsAndInterfaces() {
        assertThat(hiding("payment.card", "{incidents {ruledOut {... on DataType {id}} ruledOutConnection {totalCount}}}").toString())
                .doesNotContain("payment.card");
        assertThat(hiding("payment.card", "{incidents(where: {ruledOut: {some: {DataType: {labelJa: {contains: \"カード\"}}}}}) {id}}"))
                .isEqualTo(Map.of("incidents", List.of()));
        assertThat(hiding("payment.card", "{concepts(where: {id: {startsWith: \"payment\"}}) {id}}").toString())
                .doesNotContain("payment.card");
        assertThat(hiding("payment.card", "{factTargets {... on DataType {id}}}").toString()).doesNotContain("payment.card");
    }

    @Test
    void hidesEvidence() {
        assertThat(hiding(201L, "{incidents {causesConnection {edges {properties {evidence {quote}}}} statedIn {quote}}}").toString())
                .doesNotContain("保守業者");
        assertThat(hiding(201L, "{incidents(where: {causesConnection: {some: {edge: {evidence: {some: {quote: {contains: \"保守\"}}}}}}}) {id}}"))
                .isEqualTo(Map.of("incidents", List.of()));
        assertThat(hiding(101L, "{passages {document {title}}}").toString()).doesNotContain("不正アクセス");
    }

    @Test
    void hidesWhatAPropertyRefersTo() {
        assertThat(hiding("org:JP:ひかりシステム", "{incidents {causesConnection {edges {properties {vendor {id}}}} vendors {id}}}").toString())
                .doesNotContain("ひかり");
        assertThat(hiding("org:JP:ひかりシステム",
                "{incidents(where: {causesConnection: {some: {edge: {vendor: {name: {contains: \"ひかり\"}}}}}}) {id}}"))
                .isEqualTo(Map.of("incidents", List.of()));
    }

    @Test
    void hidesANodeFromFullText() {
        assertThat(hiding("inc:midori-2023", "{searchIncidents(phrase: \"ランサムウェア\") {totalCount edges {node {id} highlights {match}}}}"))
                .isEqualTo(Map.of("searchIncidents", Map.of("totalCount", 0, "edges", List.of())));
    }

    private Map<String, Object> hiding(Object id, String operation) {
        NodePredicate predicate = (_, node) -> node.property("id").isEqualTo(Cypher.parameter("hidden", id)).not();
        return TestEngine.on(driver, predicate, QueryLimits.defaults()).answer(operation);
    }

}
