package io.incidentgraph.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Neo4j's own {@code neo4j-admin database import}, in a process of its own, as its class path is none for this one. */
record Neo4jImporter(Path directory) {

    private static final Path CLASS_PATH = Path.of("target/neo4j-import-tool.classpath");

    /** Imports the files of the directory as {@code import.args} says, and returns what it says of it. */
    String run() throws IOException, InterruptedException {
        assumeTrue(Files.exists(CLASS_PATH), () -> "skipped: Maven writes " + CLASS_PATH);
        var home = Files.createDirectories(directory.resolve("neo4j"));
        Files.createDirectories(home.resolve("conf"));
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp", Files.readString(CLASS_PATH).strip(), "org.neo4j.cli.AdminTool",
                "database", "import", "full", "neo4j", "--max-off-heap-memory=64M", "@import.args");
        builder.environment().put("NEO4J_HOME", home.toString());
        builder.environment().put("NEO4J_CONF", home.resolve("conf").toString());
        var process = builder.directory(directory.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

}
