package io.incidentgraph;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the signatures out of the jars of a directory. The JDK keeps no classes of signed jars for later starts, and checks
 * each that it loads; who made the program trusts its libraries already.
 */
public final class Unsign {

    private Unsign() {
    }

    public static void main(String[] directory) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(directory[0]), "*.jar")) {
            for (Path jar : jars) {
                unsign(jar);
            }
        }
    }

    private static void unsign(Path jar) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            Path descriptions = content.getPath("META-INF");
            if (Files.isDirectory(descriptions)) {
                try (DirectoryStream<Path> signatures = Files.newDirectoryStream(descriptions, "*.{SF,RSA,DSA,EC}")) {
                    for (Path signature : signatures) {
                        Files.delete(signature);
                    }
                }
            }
        }
    }

}
