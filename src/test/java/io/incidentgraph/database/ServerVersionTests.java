package io.incidentgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTests {

    @ParameterizedTest
    @CsvSource({ "4.4.30, false", "5.25.1, false", "5.26.0, true", "5.27-aura, true", "2025.01.0, true", "2026.08.1, true" })
    void tellsWhatIsTooOld(String version, boolean supported) {
        assertThat(ServerVersion.parse(version).isSupported()).isEqualTo(supported);
    }

    @Test
    void isWrittenAsNeo4jWritesIt() {
        assertThat(ServerVersion.parse("2026.08.1")).hasToString("2026.08");
        assertThat(ServerVersion.parse("5.4.0")).hasToString("5.4");
    }

    @Test
    void rejectsWhatIsNoVersion() {
        assertThatIllegalArgumentException().isThrownBy(() -> ServerVersion.parse("最新版")).withMessageContaining("最新版");
    }

}
