package io.incidentgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;

/** An operation that GraphiQL offers; its title is the first comment of its file. */
record Example(String name, String title, String query) {

    static Example read(Resource file) {
        try {
            return of(String.valueOf(StringUtils.stripFilenameExtension(String.valueOf(file.getFilename()))),
                    file.getContentAsString(StandardCharsets.UTF_8));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static Example of(String name, String query) {
        String title = query.lines().findFirst().filter(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip()).orElse("");
        return new Example(name, title.isEmpty() ? name : title, query);
    }

}
