package io.incidentgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;

/**
 * A question that a page offers.
 *
 * @param titles what the comments at the head of its file say, or the name of the file
 */
public record Example(String name, List<String> titles, String query) {

    private static final int TITLES = 2;

    static Example read(Resource file) {
        try {
            String name = StringUtils.stripFilenameExtension(String.valueOf(file.getFilename()));
            return of(name, file.getContentAsString(StandardCharsets.UTF_8));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static Example of(String name, String query) {
        List<String> titles = query.lines().takeWhile(line -> line.startsWith("#") || line.startsWith("//"))
                .map(line -> line.replaceFirst("^[#/]+", "").strip()).filter(StringUtils::hasText).limit(TITLES).toList();
        return new Example(name, titles.isEmpty() ? List.of(name) : titles, query);
    }

}
