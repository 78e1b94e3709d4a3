package io.incidentgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.incidentgraph.CannotStartException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportOptionsTests {

    @Test
    void readsFilesAndOptionsInAnyOrder() {
        var options = ImportOptions.of(List.of("事案.json", "--full=社内", "二.zip"));

        assertThat(options.wrong()).isNull();
        assertThat(options.paths()).containsExactly(Path.of("事案.json"), Path.of("二.zip"));
        assertThat(options.request()).isEqualTo(new ImportRequest(options.request().sources(), false, "社内"));
        assertThat(ImportOptions.of(List.of("--full", "a")).full()).isEmpty();
        assertThat(ImportOptions.of(List.of("a")).full()).isNull();
        assertThat(ImportOptions.of(List.of("a", "--dry-run")).dryRun()).isTrue();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(ImportOptions.of(List.of()).wrong()).contains("import FILE");
        assertThat(ImportOptions.of(List.of("a", "--dry-run=yes")).wrong()).contains("--dry-run takes no value");
        assertThat(ImportOptions.of(List.of("a", "--dry-run", "--full")).wrong()).isNull();
    }

    @Test
    void refusesWhatCanBeReadOnlyOnce() {
        assertThatThrownBy(() -> ImportOptions.of(List.of("/dev/null")).requireReadable()).isInstanceOf(CannotStartException.class)
                .hasMessageContaining("/dev/null is neither a file nor a directory").hasMessageContaining("to a file first");
        assertThatThrownBy(() -> ImportOptions.of(List.of("無い.json")).requireReadable()).hasMessageContaining("無い.json cannot be read");
        ImportOptions.of(List.of("pom.xml", "src")).requireReadable();
    }

}
