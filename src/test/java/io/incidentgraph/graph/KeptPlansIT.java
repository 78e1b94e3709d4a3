package io.incidentgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

import io.incidentgraph.database.Neo4jTest;

/** Plans that are kept while the graph grows are made when it is empty, and must suit a large one. */
@Neo4jTest
class KeptPlansIT {

    private final Driver driver;

    KeptPlansIT(Driver driver) {
        this.driver = driver;
    }

    static Stream<String> statements() {
        return Stream.of(GraphStatements.LOCK, GraphStatements.CAME_IN, GraphStatements.RECORDS_OF, GraphStatements.INCIDENTS,
                GraphStatements.LINK_PASSAGES, GraphStatements.SECOND_LABELS, Nodes.FIND, Nodes.CREATE, Nodes.SET, NewEdges.CREATE, RecordHeads.HEADS,
                RunRecords.PART, ExactKeys.LINK, ExactKeys.REFRESH, ImportRuns.STEP, SharedNodeUpkeep.MARK, SharedNodeUpkeep.UNMARK,
                GraphStatements.linkForeign("Cause"), FactChanges.NOTE);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void readNoNodesButThoseThatAreNamed(String statement) {
        assertThat(statement).startsWith(GraphStatements.KEEP_PLAN);
        assertThat(scans(statement)).isEmpty();
    }

    /** Shows that such a plan would be found. */
    @ParameterizedTest
    @ValueSource(strings = "MATCH (record:Record) WHERE record.body = $body RETURN record.id")
    void wouldFindAPlanThatReadsAll(String statement) {
        assertThat(scans(GraphStatements.KEEP_PLAN + statement)).isNotEmpty();
    }

    private List<String> scans(String statement) {
        var operators = new ArrayList<String>();
        collect(driver.executableQuery("EXPLAIN " + statement.substring(GraphStatements.KEEP_PLAN.length())).execute().summary().plan(), operators);
        assertThat(operators).isNotEmpty();
        return operators.stream().filter(operator -> operator.contains("Scan")).toList();
    }

    private static void collect(Plan plan, List<String> operators) {
        operators.add(plan.operatorType());
        plan.children().forEach(child -> collect(child, operators));
    }

}
