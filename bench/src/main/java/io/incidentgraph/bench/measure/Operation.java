package io.incidentgraph.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.bench.serve.Handwritten;

/**
 * What all servers are asked: a document of GraphQL, and the statement that somebody who knows Cypher would write for it.
 *
 * @param name the name of both files; begins with a number
 */
record Operation(String name, String graphql, Handwritten handwritten) {

    /** All operations of a directory, in the order of their numbers. */
    static List<Operation> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".graphql")).sorted()
                    .map(file -> read(directory, file.replace(".graphql", ""))).toList();
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Operation read(Path directory, String name) {
        try {
            return new Operation(name, Files.readString(directory.resolve(name + ".graphql")),
                    Handwritten.read(directory.resolve(name + ".cypher")));
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int number() {
        return Integer.parseInt(name.substring(0, name.indexOf('-')));
    }

}
