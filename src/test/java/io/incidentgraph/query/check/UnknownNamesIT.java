package io.incidentgraph.query.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.sdl.ModelReader;
import io.incidentgraph.query.statistics.FixedStatistics;
import io.incidentgraph.query.statistics.IndexDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

@Neo4jTest
@ExtendWith(OutputCaptureExtension.class)
class UnknownNamesIT {

    private static final String RIGHT = """
            type Incident @node @fulltext(indexes: [{indexName: "incidentText", queryName: "searchIncidents", fields: ["searchText"]}]) {
              id: ID! titleJa: String year: Int
              causes: [Cause!]! @relationship(type: "CAUSED_BY", direction: OUT, properties: "CausedBy")
            }
            type Cause @node { id: ID! incidents: [Incident!]! @relationship(type: "CAUSED_BY", direction: IN) }
            type CausedBy @relationshipProperties { party: String }
            """;

    private final Driver driver;

    UnknownNamesIT(Driver driver) {
        this.driver = driver;
    }

    @Test
    void warnsOfNothingThatIsThere(CapturedOutput log) {
        fill();
        warn(RIGHT);
        assertThat(log.getOut()).doesNotContain("names");
    }

    @Test
    void namesThePlaceOfEachUnknownName(CapturedOutput log) {
        fill();
        warn(RIGHT.replace("type: \"CAUSED_BY\", direction: OUT", "type: \"CAUSED_BYE\", direction: OUT")
                .replace("titleJa", "titelJa").replace("incidentText", "incidentTekst")
                .replace("type Cause @node", "type Cause @node(labels: [\"Kause\"])"));
        assertThat(log.getOut()).contains("Incident.causes: relationship CAUSED_BYE", "Incident.titelJa: property titelJa",
                "Incident.searchIncidents: full-text index incidentTekst", "Cause: label Kause");
        assertThat(log.getOut().lines().filter(line -> line.contains("nothing in the database knows"))).hasSize(4);
    }

    @Test
    void saysNothingOfWhatHasNoDataYet(CapturedOutput log) {
        warn(RIGHT.replace("CAUSED_BY", "CAUSED_BYE"));
        driver.executableQuery("CREATE (:Cause {id: 'error.loss'})").execute();
        warn(RIGHT.replace("titleJa", "titelJa"));
        assertThat(log.getOut()).doesNotContain("titelJa").doesNotContain("CAUSED_BYE");
    }

    @Test
    void knowsAllThatTheProgramsOwnSchemaNamesByTheMigrations() throws IOException {
        var sdl = new TypeDefinitionRegistry();
        try (var files = Files.list(Path.of("graphql"))) {
            files.filter(file -> file.toString().endsWith(".graphqls")).sorted().forEach(file -> sdl.merge(new SchemaParser().parse(file.toFile())));
        }
        GraphModel model = ModelReader.read(sdl);
        DatabaseNames names = DatabaseNames.of(driver, DatabaseSelectionProvider.getDefaultSelectionProvider(), model);
        names.filled().addAll(names.labels());
        names.filled().addAll(names.types());
        assertThat(new UnknownNames(model, names).find()).isEmpty();
    }

    @Test
    void countsWhatIsTooManyToShow(CapturedOutput log) {
        fill();
        var fields = new StringBuilder();
        for (int number = 0; number < 25; number++) {
            fields.append(" 不明").append(number).append(": String");
        }
        warn(RIGHT.replace("year: Int", "year: Int" + fields.toString().replace("不明", "unheardOf")));
        assertThat(log.getOut().lines().filter(line -> line.contains("unheardOf"))).hasSize(20);
        assertThat(log.getOut()).contains("… and 5 more names");
    }

    @Test
    void reportsWhichPropertiesHaveAnIndex() {
        var indexes = List.of(new IndexDefinition("a", "RANGE", false, List.of("Incident"), List.of("id")),
                new IndexDefinition("b", "RANGE", false, List.of("Incident"), List.of("year", "id")),
                new IndexDefinition("c", "RANGE", true, List.of("CAUSED_BY"), List.of("party")));
        var sizes = new FixedStatistics().nodes("Incident", 1_234_567).nodes("Cause", 7).relationships("CAUSED_BY", 8);
        assertThat(new IndexReport(model(RIGHT), indexes).lines(sizes::nodes, sizes::relationships)).containsExactly(
                "Incident: 1,234,567 nodes", "  none      titleJa", "  range     id, year",
                "Cause: 7 nodes", "  none      id",
                "CAUSED_BY (CausedBy): 8 relationships", "  range     party");
    }

    private void fill() {
        driver.executableQuery("""
                CREATE (:Incident {id: 'inc:1', titleJa: '誤送信', year: 2024})-[:CAUSED_BY {party: 'SELF'}]->(:Cause {id: 'error.misdelivery'})
                """).execute();
    }

    private void warn(String sdl) {
        new UnknownNamesWarning(model(sdl), driver, DatabaseSelectionProvider.getDefaultSelectionProvider()).warn();
    }

    private static GraphModel model(String sdl) {
        return ModelReader.read(new SchemaParser().parse(Path.of("graphql/schema.graphqls").toFile()).merge(new SchemaParser().parse(sdl)));
    }

}
