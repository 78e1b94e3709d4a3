package io.incidentgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.TransformedResource;

class ContentTagTests {

    @TempDir
    Path directory;

    private final ContentTag tags = new ContentTag();

    @Test
    void tellsFilesOfOneTimeAndLengthApart() throws IOException {
        assertThat(this.tags.apply(file("old/page.js", "let a = 1"))).isNotEqualTo(this.tags.apply(file("new/page.js", "let a = 2")));
    }

    @Test
    void isTheSameForTheSameContent() throws IOException {
        assertThat(this.tags.apply(file("here/page.js", "let a = 1"))).isEqualTo(this.tags.apply(file("there/page.js", "let a = 1")))
                .matches("\"[0-9a-f]+-[0-9a-f]+\"");
    }

    @Test
    void isThatOfWhatIsMadeOfAFile() throws IOException {
        Resource page = file("index.html", "<html>");
        assertThat(this.tags.apply(new TransformedResource(page, "<htm1>".getBytes()))).isNotEqualTo(this.tags.apply(page))
                .isNotEqualTo(this.tags.apply(new TransformedResource(page, "<htm2>".getBytes())));
    }

    private Resource file(String name, String content) throws IOException {
        Path file = this.directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-22T00:00:00Z")));
        return new FileSystemResource(file);
    }

}
