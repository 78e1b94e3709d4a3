package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class UsageTests {

    private static final Properties BUILD = properties(Map.of("build.version", "1.2.0"));

    @Test
    void namesTheVersionAndTheCommit() {
        assertThat(Usage.version(BUILD, properties(Map.of("git.commit.id.abbrev", "0c8f271", "git.dirty", "false"))))
                .isEqualTo("Incident Graph 1.2.0 (commit 0c8f271)");
    }

    @Test
    void saysThatFilesWereChangedSinceTheCommit() {
        assertThat(Usage.version(BUILD, properties(Map.of("git.commit.id.abbrev", "0c8f271", "git.dirty", "true"))))
                .isEqualTo("Incident Graph 1.2.0 (commit 0c8f271, changed)");
    }

    @Test
    void namesNoCommitWhereTheSourcesCameWithoutGit() {
        assertThat(Usage.version(BUILD, new Properties())).isEqualTo("Incident Graph 1.2.0");
    }

    private static Properties properties(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        return properties;
    }

}
