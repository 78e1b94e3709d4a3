package io.incidentgraph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The libraries in the runnable jar: the names of their files, and what their licence files say. */
record JarContent(Map<String, Library> libraries) {

    private static final Pattern LICENCE = Pattern.compile("(META-INF/|browser/)?(LICEN[CS]E|COPYING)(\\.\\w+)?", Pattern.CASE_INSENSITIVE);

    /** What stands beside the GPL where a library may be had under either. */
    private static final List<String> OTHERS = List.of("Apache License", "Eclipse Public License", "CDDL", "COMMON DEVELOPMENT AND DISTRIBUTION", "BSD", "MIT License");

    record Library(List<String> files, String licences) {

        boolean isUnderGplAlone() {
            return this.licences.contains("GNU GENERAL PUBLIC LICENSE") && OTHERS.stream().noneMatch(this.licences::contains);
        }

        boolean has(String path) {
            return this.files.stream().anyMatch(file -> file.startsWith(path));
        }

    }

    static JarContent of(Path jar) throws IOException {
        Map<String, Library> libraries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("BOOT-INF/lib/")) {
                    libraries.put(entry.getName().substring("BOOT-INF/lib/".length()), library(zip));
                }
            }
        }
        return new JarContent(libraries);
    }

    private static Library library(InputStream jar) throws IOException {
        List<String> files = new ArrayList<>();
        StringBuilder licences = new StringBuilder();
        ZipInputStream zip = new ZipInputStream(jar);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            files.add(entry.getName());
            if (LICENCE.matcher(entry.getName()).matches()) {
                licences.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new Library(files, licences.toString());
    }

    /** Libraries that may be passed on under the GPL only. */
    List<String> underGpl() {
        return names(Library::isUnderGplAlone);
    }

    /** Libraries with a file whose path begins like this. */
    List<String> with(String path) {
        return names(library -> library.has(path));
    }

    private List<String> names(Predicate<Library> which) {
        return this.libraries.entrySet().stream().filter(entry -> which.test(entry.getValue())).map(Map.Entry::getKey).toList();
    }

}
