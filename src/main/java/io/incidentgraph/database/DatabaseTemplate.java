package io.incidentgraph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/**
 * A database as a new graph begins, with the schema and the starter set: a copy of it takes less than making it anew. It is
 * left by a rehearsal ({@code bin/incident-graph}), and its user must be given a password before anything else.
 *
 * @param source the directory {@code data} of its server, or nothing where a new graph begins empty
 */
record DatabaseTemplate(Optional<Path> source) {

    static final DatabaseTemplate NONE = new DatabaseTemplate(Optional.empty());

    /** What is never another server's: its identity and its locks. */
    private static final List<String> PARTS = List.of("databases", "transactions");

    private static final String LOCK = "_lock";

    private static final Logger log = LoggerFactory.getLogger(DatabaseTemplate.class);

    /** None where somebody wants a graph that begins otherwise, or a server with settings of its own. */
    static DatabaseTemplate of(Environment environment, DatabaseSettings settings) {
        boolean asUsual = settings.neo4j().isEmpty() && environment.getProperty("incident-graph.starter-set.load", Boolean.class, true);
        return new DatabaseTemplate(Optional.ofNullable(environment.getProperty("incident-graph.template")).map(Path::of)
                .filter(path -> asUsual && Files.isDirectory(path.resolve(PARTS.getFirst()))));
    }

    /** Puts a copy where the server in the given home will look, unless one has been there before. */
    void copyTo(Path home) {
        Path target = home.resolve("data");
        if (this.source.isPresent() && Files.notExists(target)) {
            copy(this.source.get(), target, home.resolve("data.part"));
        }
    }

    /** All of it or nothing; without it the server makes a database of its own. */
    private static void copy(Path source, Path target, Path part) {
        try {
            FileSystemUtils.deleteRecursively(part);
            OwnerOnly.createDirectories(part);
            for (String name : PARTS) {
                copyFiles(source.resolve(name), part.resolve(name));
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            log.info("The graph is new and begins with the starter set, as it was prepared in {}", source);
        }
        catch (IOException | UncheckedIOException ex) {
            log.warn("The prepared database in {} cannot be copied ({}): one is made anew, which takes longer", source, ex.toString());
        }
    }

    private static void copyFiles(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(path -> !path.toString().endsWith(LOCK)).toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }

}
