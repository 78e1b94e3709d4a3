package io.incidentgraph.web.browser;

import io.incidentgraph.web.Example;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The questions as favourites of Neo4j Browser, which calls each by its first line. */
record Favourites(List<Favourite> all) {

    private static final String FOLDER = "Incident Graph/";

    record Favourite(String id, String content) {
    }

    /** @param language Japanese, or the questions are called what they are in English */
    static Favourites of(List<Example> questions, Locale language) {
        return new Favourites(questions.stream().map(question -> new Favourite(question.name(), content(question, language))).toList());
    }

    /** The question with its title in the reader's language on its first line. */
    static String content(Example question, Locale language) {
        String title = isJapanese(language) ? question.titles().getLast() : question.titles().getFirst();
        List<String> lines = question.query().lines().filter(line -> !line.equals("// " + title)).toList();
        return "// " + title + "\n" + String.join("\n", lines);
    }

    static boolean isJapanese(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }

    /** A file for each in a folder, to be dropped onto Browser, which keeps the folder. */
    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Favourite favourite : this.all) {
                zip.putNextEntry(new ZipEntry(FOLDER + favourite.id() + ".cypher"));
                zip.write(favourite.content().getBytes(StandardCharsets.UTF_8));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

}
