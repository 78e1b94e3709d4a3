package io.incidentgraph.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;

/** One of the questions for Neo4j Browser. */
record ExampleQuery(Path file) {

    private static final Path FOLDER = Path.of("cypher/queries");

    static Stream<ExampleQuery> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().map(ExampleQuery::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExampleQuery named(String name) {
        return new ExampleQuery(FOLDER.resolve(name + ".cypher"));
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comments at its head, without the slashes. */
    List<String> comments() {
        return text().lines().takeWhile(line -> line.startsWith("// ")).map(line -> line.substring(3)).toList();
    }

    /** The rows, read as somebody who may not write. */
    List<Record> run(Driver driver) {
        return driver.executableQuery(text()).withConfig(QueryConfig.builder().withRouting(RoutingControl.READ).build()).execute().records();
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }

}
