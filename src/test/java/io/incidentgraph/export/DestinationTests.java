package io.incidentgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTests {

    private static final byte[] NEW = "新しい事案".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("事案.jsonl");
    }

    @Test
    void isThereWhenAllOfItIs() throws IOException {
        try (var to = Destination.of(file.toString())) {
            to.out().write(NEW);
            assertThat(file).doesNotExist();
            to.finish();
        }

        assertThat(file).hasBinaryContent(NEW);
        assertThat(directory).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void leavesWhatWasThereAndNothingElseIfItIsNotFinished() throws IOException {
        Files.writeString(file, "以前の事案");
        try (var to = Destination.of(file.toString())) {
            to.out().write(NEW);
            to.out().flush();
        }

        assertThat(file).hasContent("以前の事案");
        assertThat(directory).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void takesThePlaceOfTheFileThatALinkNames() throws IOException {
        Files.writeString(file, "以前の事案");
        var link = Files.createSymbolicLink(directory.resolve("最新"), file);
        try (var to = Destination.of(link.toString())) {
            to.out().write(NEW);
            to.finish();
        }

        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void saysThatADeviceIsFullAndLeavesItWhatItIs() throws IOException {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "skipped: this system has no /dev/full");
        try (var to = Destination.of(full.toString())) {
            assertThat(to.isFile()).isFalse();
            to.out().write(NEW);
            assertThatExceptionOfType(IOException.class).isThrownBy(to::finish);
        }
        catch (IOException closed) {
            assertThat(closed).hasMessageContaining("No space");
        }
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @Test
    void refusesADirectory() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Destination.of(directory.toString())).withMessageContaining(directory.toString());
    }

}
