package io.incidentgraph.disclosure.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.FilesBelow;

/** The texts that a command line names; a folder stands for all {@linkplain FilesBelow files in it and below}. */
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
        try {
            return FilesBelow.of(path).stream();
        } catch (IOException e) {
            throw new CannotStartException("The folder %s cannot be read (%s): name one that you may read.".formatted(path, e.getMessage()), e);
        }
    }

}
