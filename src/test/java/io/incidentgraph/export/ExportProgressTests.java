package io.incidentgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportProgressTests {

    @Test
    void showsTheBytesOfASizeThatNobodyKnows() {
        assertThat(ExportProgress.line(12_500_000, 2.5)).isEqualTo("12.5 MB  5.0 MB/s");
        assertThat(ExportProgress.line(0, 0)).isEqualTo("0.0 MB  0.0 MB/s");
    }

}
