package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The commit that the build has written down: in a clone, and in a work tree of one. */
class CommitTests {

    @Test
    void isThatOfTheDirectoryWithTheSources() throws Exception {
        ClassPathResource written = new ClassPathResource("git.properties");
        Assumptions.assumeTrue(written.exists() && Files.exists(Path.of(".git")), "These sources came without Git, or it is not installed");
        Properties commit = PropertiesLoaderUtils.loadProperties(written);
        assertThat(commit).containsEntry("git.commit.id", head()).containsKeys("git.commit.id.abbrev", "git.dirty");
    }

    private static String head() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "HEAD").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            Assumptions.assumeTrue(git.waitFor() == 0, "Git cannot read this directory");
            return said;
        }
        catch (IOException ex) {
            return Assumptions.abort("Git is not installed");
        }
    }

}
