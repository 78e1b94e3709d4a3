package io.incidentgraph;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files in a folder and below, hidden ones and those in hidden folders left out. Symbolic links are followed; a folder to
 * which several ways lead is entered once, without a link if that can be, so that links in circles do no harm. Links that lead
 * nowhere are left out.
 */
public final class FilesBelow {

    private final Set<Path> entered = new HashSet<>();

    private final SortedSet<Path> linked = new TreeSet<>();

    private final SortedSet<Path> files = new TreeSet<>();

    private FilesBelow() {
    }

    /**
     * The files sorted by their paths, which begin with that of the folder as it was given.
     *
     * @throws IOException if a folder may not be read
     */
    public static List<Path> of(Path folder) throws IOException {
        var below = new FilesBelow();
        below.linked.add(folder);
        while (!below.linked.isEmpty()) {
            below.enter(below.linked.removeFirst());
        }
        return List.copyOf(below.files);
    }

    private void enter(Path folder) throws IOException {
        var real = folder.toRealPath();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean left = !directory.equals(real) && isHidden(directory) || !entered.add(directory);
                return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file)) {
                    take(file, folder.resolve(real.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

        });
    }

    private void take(Path file, Path asGiven) {
        if (Files.isRegularFile(file)) {
            files.add(asGiven);
        } else if (Files.isDirectory(file)) {
            linked.add(asGiven);
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

}
