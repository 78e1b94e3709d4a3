package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LauncherTests {

    private static final int MAJOR_VERSION_OF_JAVA_1 = 44;

    @Test
    void runsOnAJavaThatIsTooOldForTheProgram() throws IOException {
        assertThat(javaOf(Launcher.class)).isEqualTo(17);
    }

    @Test
    void asksForTheJavaThatTheProgramIsCompiledFor() throws IOException {
        assertThat(javaOf(IncidentGraphApplication.class)).isEqualTo(Launcher.NEEDED);
    }

    @Test
    void saysWhichJavaItNeedsAndHowToUseIt() {
        assertThat(Launcher.tooOld(17, "/opt/jdk-17")).contains("needs Java 25", "Java 17", "/opt/jdk-17",
                "/bin/java -jar incident-graph.jar").hasLineCount(1);
    }

    private static int javaOf(Class<?> type) throws IOException {
        try (DataInputStream file = new DataInputStream(
                type.getResourceAsStream(type.getSimpleName() + ".class"))) {
            file.skipNBytes(6);
            return file.readUnsignedShort() - MAJOR_VERSION_OF_JAVA_1;
        }
    }

}
