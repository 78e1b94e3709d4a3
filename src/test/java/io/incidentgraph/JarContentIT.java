package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What may be passed on under which licence: the jar that the build has just made. */
class JarContentIT {

    private static final Path JAR = Path.of("target/incident-graph.jar");

    private static final boolean WITHOUT_NEO4J = Boolean.getBoolean("incident-graph.test.without-neo4j");

    private static JarContent content;

    @BeforeAll
    static void read() throws IOException {
        Assumptions.assumeTrue(Files.exists(JAR), JAR + " was not built yet");
        content = JarContent.of(JAR);
        assertThat(content.libraries()).hasSizeGreaterThan(50);
    }

    @Test
    void noPartIsUnderTheGplWhereNeo4jIsLeftOut() {
        Assumptions.assumeTrue(WITHOUT_NEO4J, "This jar has Neo4j in it: mvn -Pno-embedded verify looks into the other one");
        assertThat(content.underGpl()).isEmpty();
        assertThat(content.with("org/neo4j/kernel/")).isEmpty();
        assertThat(content.with("org/neo4j/graphdb/")).isEmpty();
        assertThat(content.with("browser/")).isEmpty();
    }

    @Test
    void theServerAndBrowserAreTakenForWhatTheyAre() {
        Assumptions.assumeFalse(WITHOUT_NEO4J, "This jar has no Neo4j in it");
        assertThat(content.underGpl()).anyMatch(name -> name.startsWith("neo4j-kernel-"))
                .anyMatch(name -> name.startsWith("neo4j-browser-")).noneMatch(name -> name.startsWith("neo4j-java-driver-"));
        assertThat(content.with("org/neo4j/graphdb/")).isNotEmpty();
        assertThat(content.with("browser/")).isNotEmpty();
    }

}
