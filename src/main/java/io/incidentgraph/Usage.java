package io.incidentgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What {@code --help} and {@code --version} say. */
final class Usage {

    private static final String HELP = """
            Usage: java -jar incident-graph.jar [command] [--name=value ...]
            (bin/incident-graph takes the same, finds the JDK and starts faster)

            Commands (import --help and export --help say more of these):
            %s

            Settings (all of Spring Boot's, too):
              --server.port=8080                    HTTP: GraphQL, GraphiQL, Neo4j Browser
              --incident-graph.data=./data          where the embedded database lies
              --incident-graph.bolt-port=7687       its Bolt port
              --spring.neo4j.uri=bolt://host:7687   a Neo4j of your own instead, with
              --spring.neo4j.authentication.username=... and --spring.neo4j.authentication.password=...

            Exit status: 0 done, 1 done with rejected records or differences found, 2 wrong usage, 3 could not run.""";

    private Usage() {
    }

    static String help() {
        return HELP.formatted(Arrays.stream(Task.values())
                .map(task -> "  %-10s%s".formatted(task.word(), task.summary())).collect(Collectors.joining("\n")));
    }

    /** Of one command; where it has no help of its own, of all. */
    static String help(Task task) {
        ClassPathResource file = new ClassPathResource("help/" + task.word() + ".txt");
        try {
            return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8).strip() : help();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static String version() {
        return version(properties("META-INF/build-info.properties"), properties("git.properties"));
    }

    /** @param commit empty where the sources came without Git */
    static String version(Properties build, Properties commit) {
        String version = "Incident Graph " + build.getProperty("build.version", "(not built by Maven)");
        String id = commit.getProperty("git.commit.id.abbrev");
        return id == null ? version : version + " (commit " + id + (isDirty(commit) ? ", changed" : "") + ")";
    }

    private static boolean isDirty(Properties commit) {
        return Boolean.parseBoolean(commit.getProperty("git.dirty"));
    }

    private static Properties properties(String name) {
        ClassPathResource file = new ClassPathResource(name);
        try {
            return file.exists() ? PropertiesLoaderUtils.loadProperties(file) : new Properties();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
