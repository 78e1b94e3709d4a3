package io.incidentgraph.export.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LabelsTests {

    private static final Pattern CONSTRAINT = Pattern.compile("CREATE (?:CONSTRAINT|INDEX) \\w+ IF NOT EXISTS FOR \\(\\w+:(\\w+)\\)");

    /** Second labels of organizations. */
    private static final List<String> SECOND = List.of("Vendor", "Authority");

    @Test
    void namesEveryLabelThatMigrationsMakeAsExportedOrNot() throws IOException {
        var labels = new TreeSet<String>();
        try (var files = Files.list(Path.of("cypher/migrations"))) {
            for (var file : files.toList()) {
                CONSTRAINT.matcher(Files.readString(file)).results().forEach(match -> labels.add(match.group(1)));
            }
        }

        labels.removeAll(SECOND);
        assertThat(labels).hasSizeGreaterThan(25).allMatch(label -> Labels.all().contains(label) ^ Labels.NEVER.contains(label));
    }

    @Test
    void tellsANodeByTheOneLabelThatOthersComeWith() {
        assertThat(Labels.of(List.of("Vendor", "Organization"))).contains("Organization");
        assertThat(Labels.of(List.of("Record", "Draft", "Merge"))).contains("Record");
        assertThat(Labels.of(List.of("ImportRun"))).isEmpty();
    }

}
