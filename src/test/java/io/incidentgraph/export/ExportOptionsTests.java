package io.incidentgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportOptionsTests {

    @Test
    void readsOptionsInEitherForm() {
        assertThat(ExportOptions.parse(List.of("records", "--texts", "--tlp", "GREEN", "--out=事案.jsonl")))
                .isEqualTo(new ExportOptions("records", Map.of("texts", "true", "tlp", "GREEN"), "事案.jsonl"));
    }

    @Test
    void takesNoOptionForTheValueOfAnother() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExportOptions.parse(List.of("records", "--out", "--texts"))).withMessageStartingWith("--out has no value");
        assertThatIllegalArgumentException().isThrownBy(() -> ExportOptions.parse(List.of("records", "--out"))).withMessageStartingWith("--out has no value");
        assertThat(ExportOptions.parse(List.of("records", "--out=--texts")).file()).isEqualTo("--texts");
    }

}
