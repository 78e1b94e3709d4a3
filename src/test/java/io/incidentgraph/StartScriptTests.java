package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/incident-graph} with JDKs that only say what they are asked for. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a shell script")
class StartScriptTests {

    @TempDir
    Path directory;

    private Path program;

    /** Where it is to prepare, if not beside the jar. */
    private @Nullable Path start;

    private String language = "C.UTF-8";

    /** What would go on in the background ends at once. */
    @BeforeEach
    void doNothingInTheBackground() throws IOException {
        executable(Files.createDirectories(this.directory.resolve("commands")).resolve("nohup"), "#!/bin/sh\n");
    }

    @BeforeEach
    void installTheProgram() throws IOException {
        this.program = Files.createDirectories(this.directory.resolve("プログラム/bin")).getParent();
        Files.copy(Path.of("bin/incident-graph"), this.program.resolve("bin/incident-graph"));
        this.program.resolve("bin/incident-graph").toFile().setExecutable(true);
        Files.writeString(this.program.resolve("incident-graph.jar"), "a jar");
    }

    @Test
    void takesTheJdkOfJavaHomeIfItFits() throws Exception {
        Path jdk = jdk("jdk-27", "27.0.1");
        assertThat(output(jdk, "check")).containsSubsequence(jdk + " was asked for", "-jar", this.program.resolve("incident-graph.jar").toString(), "check");
    }

    @Test
    void passesOverAJdkThatIsTooOld() throws Exception {
        jdk("home/.jdks/temurin-25", "25.0.3");
        assertThat(output(jdk("jdk-17", "17.0.9"), "check")).doesNotContain(this.directory.resolve("jdk-17").toString(), "needs Java");
    }

    @Test
    void startsWithWhatTheSameJdkPrepared() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.3");
        prepare(jdk);
        assertThat(output(jdk, "check")).contains("-XX:AOTCache=" + this.program.resolve("start/classes.aot"));
    }

    @Test
    void saysThatAnotherJdkPreparedTheStart() throws Exception {
        prepare(jdk("jdk-25", "25.0.3"));
        assertThat(output(jdk("jdk-26", "26.0.1"), "check")).doesNotContain("-XX:AOTCache")
                .contains("prepared with Test 25.0.3+9: this is Test 26.0.1+9.");
    }

    @Test
    void forgetsWhatWasPreparedForAnotherJar() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.3");
        prepare(jdk);
        Path jar = this.program.resolve("incident-graph.jar");
        FileTime time = Files.getLastModifiedTime(jar);
        Files.writeString(jar, "b jar");
        Files.setLastModifiedTime(jar, time);
        assertThat(output(jdk, "check")).doesNotContain("-XX:AOTCache").contains("-jar");
    }

    @Test
    void forgetsWhatWasPreparedForAnotherJarOfThatName() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.3");
        Path link = this.program.resolve("incident-graph.jar");
        Path first = Files.move(link, this.program.resolve("incident-graph-1.jar"));
        Path second = Files.copy(first, this.program.resolve("incident-graph-2.jar"));
        Files.writeString(first, "another jar");
        Files.createSymbolicLink(link, first);
        prepare(jdk);
        assertThat(output(jdk, "check")).contains("-XX:AOTCache");
        Files.delete(link);
        Files.createSymbolicLink(link, second);
        assertThat(output(jdk, "check")).doesNotContain("-XX:AOTCache").contains("-jar");
    }

    @Test
    void beginsAnewWhereAPreparationWasKilled() throws Exception {
        Path killed = Files.createDirectories(this.program.resolve("start." + Integer.MAX_VALUE + "/lib"));
        Path log = this.program.resolve("start.log");
        assertThat(output(jdk("jdk-25", "25.0.3"))).contains("prepared in the background (log: " + log);
        assertThat(killed.getParent()).doesNotExist();
        await().until(() -> Files.exists(log));
    }

    @Test
    void leavesAPreparationAloneThatIsUnderWay() throws Exception {
        Path other = Files.createDirectories(this.program.resolve("start." + ProcessHandle.current().pid()));
        assertThat(output(jdk("jdk-25", "25.0.3"))).doesNotContain("prepared in the background").contains("-jar");
        assertThat(other).exists();
    }

    @Test
    void deletesNothingThatIsNoPreparedStart() throws Exception {
        Path mine = Files.createDirectories(this.directory.resolve("my files"));
        Files.writeString(mine.resolve("diary.txt"), "mine");
        Path jdk = jdk("jdk-25", "25.0.3");
        this.start = mine;
        assertThat(output(jdk)).contains(mine + " holds something else", "-jar").doesNotContain("prepared in the background");
        assertThat(output(jdk, "--prepare")).contains(mine + " holds something else", "status 3");
        assertThat(mine.resolve("diary.txt")).hasContent("mine");
    }

    @Test
    void leavesAStartAloneFromWhichAProgramRuns() throws Exception {
        prepare(jdk("jdk-25", "25.0.3"));
        Path used = Files.createDirectories(this.program.resolve("start/used-by"));
        Files.createFile(used.resolve(String.valueOf(ProcessHandle.current().pid())));
        Path gone = Files.createFile(used.resolve("1" + Integer.MAX_VALUE));
        Path alsoGone = Files.createFile(used.resolve("9" + Integer.MAX_VALUE));
        assertThat(output(jdk("jdk-26", "26.0.1"))).contains("in use by process " + ProcessHandle.current().pid()).doesNotContain("prepared in the background");
        assertThat(gone).doesNotExist();
        assertThat(alsoGone).doesNotExist();
    }

    @Test
    void preparesAnewForAnotherJdk() throws Exception {
        prepare(jdk("jdk-25", "25.0.3"));
        assertThat(output(jdk("jdk-26", "26.0.1"))).contains("prepared in the background").doesNotContain("in use");
    }

    @Test
    void marksTheStartFromWhichItRuns() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.3");
        prepare(jdk);
        assertThat(output(jdk, "check")).contains("-XX:AOTCache");
        assertThat(this.program.resolve("start/used-by")).isNotEmptyDirectory();
    }

    @Test
    void saysThatNothingCanBePreparedWhereItShould() throws Exception {
        this.start = Files.writeString(this.directory.resolve("a-file"), "in the way").resolve("start");
        assertThat(output(jdk("jdk-25", "25.0.3"))).contains("Nothing can be prepared in " + this.start.getParent(), "-jar");
    }

    @Test
    void readsJapaneseNamesWhereNoLanguageIsSet() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.3");
        this.language = "";
        assertThat(output(jdk, "check")).contains("speaking C.UTF-8");
        this.language = "ja_JP.UTF-8-that-is-not-installed";
        assertThat(output(jdk, "check")).contains("speaking C.UTF-8");
        this.language = "C.UTF-8";
        assertThat(output(jdk, "check")).contains("speaking \n");
    }

    @Test
    void saysWhatToDoWithoutAJar() throws Exception {
        Files.delete(this.program.resolve("incident-graph.jar"));
        assertThat(output(jdk("jdk-25", "25.0.3"), "check")).contains("mvn -Dfast package", "status 3").doesNotContain("was asked for");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = this.directory.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        executable(java, "#!/bin/sh\necho \"" + home + " was asked for $*\"\necho \"speaking $LC_CTYPE\"\n"
                + "case \"$*\" in *AOTCacheOutput*) echo classes > classes.aot ;; esac\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_RUNTIME_VERSION=\"%1$s+9\"\nJAVA_VERSION=\"%1$s\"\n".formatted(version));
        return home;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        file.toFile().setExecutable(true);
    }

    private void prepare(Path jdk) throws IOException, InterruptedException {
        assertThat(output(jdk, "--prepare")).contains("AOTCacheOutput", "status 0");
    }

    /** What it says, and its status at the end. */
    private String output(Path javaHome, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(this.program.resolve("bin/incident-graph").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("HOME", this.directory.resolve("home").toString());
        builder.environment().put("PATH", this.directory.resolve("commands") + ":" + System.getenv("PATH"));
        builder.environment().put("LANG", this.language);
        List.of("INCIDENT_GRAPH_START", "XDG_CACHE_HOME", "LC_ALL", "LC_CTYPE").forEach(builder.environment()::remove);
        if (this.start != null) {
            builder.environment().put("INCIDENT_GRAPH_START", this.start.toString());
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "\nstatus " + process.waitFor();
    }

}
