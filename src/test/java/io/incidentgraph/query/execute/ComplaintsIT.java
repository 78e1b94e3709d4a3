package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.statistics.DatabaseStatistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.neo4j.driver.Session;
import tools.jackson.databind.json.JsonMapper;

/** On a small variant of each graph in {@code bench/complaints}, the engine answers what the statement written by hand does. */
@Neo4jTest
class ComplaintsIT {

    private static final Path FOLDER = Path.of("bench/complaints");
    private static final Pattern SIZE = Pattern.compile("range\\(1, (\\d{4,})\\)");
    private static final int DIVISOR = 50;
    /** A cold database on a busy machine takes seconds to plan what it then answers at once. */
    private static final QueryLimits UNHURRIED = QueryLimits.defaults().withTime(Duration.ofMinutes(1));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Driver driver;
    private final Set<String> before = new HashSet<>();

    ComplaintsIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void noteIndexes() {
        before.addAll(names("SHOW INDEXES YIELD name"));
    }

    @AfterEach
    void dropIndexes() {
        names("SHOW CONSTRAINTS YIELD name").stream().filter(name -> !before.contains(name)).forEach(name -> run("DROP CONSTRAINT " + name));
        names("SHOW INDEXES YIELD name").stream().filter(name -> !before.contains(name)).forEach(name -> run("DROP INDEX " + name));
    }

    /** Not 1643: where nothing is known of the graph yet, the database plans its five levels of filters for a minute. */
    @ParameterizedTest
    @ValueSource(strings = { "1029", "2032", "2925" })
    @SuppressWarnings("unchecked")
    void answersAsTheStatementByHandDoes(String complaint) throws IOException {
        load(read(complaint, "graph.cypher"));
        run("CALL db.awaitIndexes()");
        Map<String, Object> variables = JSON.readValue(read(complaint, "variables.json"), Map.class);
        String query = read(complaint, "query.graphql");
        ExecutionResult ours;
        try (var statistics = new DatabaseStatistics(driver, DatabaseSelectionProvider.getDefaultSelectionProvider())) {
            ours = TestEngine.on(driver, read(complaint, "schema.graphqls"), UNHURRIED, statistics).execute(query, variables);
        }
        Object byHand = driver.executableQuery(read(complaint, "by-hand.cypher")).withParameters(variables).execute()
                .records().getFirst().get(0).asObject();
        assertThat(ours.getErrors()).isEmpty();
        assertThat(String.valueOf(ComparableAnswer.of(query, ours.getData())))
                .isEqualTo(String.valueOf(ComparableAnswer.of(query, byHand))).hasSizeGreaterThan(200);
    }

    private void load(String graph) {
        String smaller = SIZE.matcher(graph).replaceAll(size -> "range(1, " + Integer.parseInt(size.group(1)) / DIVISOR + ")");
        Stream.of(smaller.split(";\\s*\n")).filter(statement -> !statement.isBlank()).forEach(this::run);
    }

    private List<String> names(String statement) {
        return driver.executableQuery(statement).execute().records().stream().map(row -> row.get("name").asString()).toList();
    }

    private void run(String statement) {
        try (Session session = driver.session()) {
            session.run(statement).consume();
        }
    }

    private static String read(String complaint, String file) throws IOException {
        return Files.readString(FOLDER.resolve(complaint).resolve(file));
    }

}
