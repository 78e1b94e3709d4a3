package io.incidentgraph.disclosure.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.CannotStartException;

/** The texts that a command line names; a folder stands for all files in it and below. */
final class Inputs {

    static final String STANDARD_INPUT = "-";

    private Inputs() {
    }

    /** In the order of the command line; the files of a folder by their names. */
    static List<Path> files(List<String> names) {
        return names.stream().flatMap(name -> name.equals(STANDARD_INPUT) ? Stream.of(Path.of(name)) : files(Path.of(name))).toList();
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList().stream();
        } catch (IOException e) {
            throw new CannotStartException("The folder %s cannot be read (%s): name one that you may read.".formatted(path, e.getMessage()), e);
        }
    }

}
