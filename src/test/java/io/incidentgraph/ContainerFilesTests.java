package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker compose} and the build of the image read. */
class ContainerFilesTests {

    @Test
    void buildsTheImageFromAllFilesThatGitKnows() throws Exception {
        assertThat(git("ls-files", "--cached", "--ignored", "--exclude-from=.dockerignore")).isEmpty();
    }

    @Test
    void keepsPasswordsOutOfImagesAndCommits() throws Exception {
        assertThat(Files.readAllLines(Path.of(".dockerignore"))).contains("/.env");
        assertThat(git("check-ignore", "--no-index", ".env")).containsExactly(".env");
    }

    @Test
    void tellsNeo4jUnderWhichPortOfTheHostItIsReached() throws Exception {
        assertThat(service("neo4j").get("ports")).asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("127.0.0.1:${BOLT_PORT:-7687}:7687");
        assertThat(environment("neo4j")).containsEntry("NEO4J_server_bolt_advertised__address", "localhost:${BOLT_PORT:-7687}");
        assertThat(environment("incident-graph")).containsEntry("INCIDENT_GRAPH_BROWSER_ADDRESS", "bolt://localhost:${BOLT_PORT:-7687}");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(String service) throws IOException {
        return (Map<String, Object>) service(service).get("environment");
    }

    private static Map<String, Object> service(String name) throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        return compose.get("services").get(name);
    }

    /** What git says, line by line; the test is skipped where there is no clone. */
    private static List<String> git(String... arguments) throws IOException, InterruptedException {
        assumeThat(Path.of(".git")).as("sources without Git's directory").exists();
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }

}
