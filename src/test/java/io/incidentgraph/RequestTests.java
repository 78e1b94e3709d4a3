package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestTests {

    @Test
    void servesIfNothingIsNamed() {
        assertThat(Request.parse()).isEqualTo(new Request.Run(Task.SERVE, List.of(), List.of()));
        assertThat(Request.parse("--server.port=9090")).isEqualTo(new Request.Run(Task.SERVE, List.of(), List.of("--server.port=9090")));
    }

    @Test
    void handsArgumentsButNoSettingsToACommand() {
        assertThat(Request.parse("--incident-graph.data=/tmp/資料", "documents", "attach", "お知らせ.txt"))
                .isEqualTo(new Request.Run(Task.DOCUMENTS, List.of("attach", "お知らせ.txt"), List.of("--incident-graph.data=/tmp/資料")));
    }

    @Test
    void refusesAnUnknownCommandByItsName() {
        assertThat(Request.parse("調べる")).isInstanceOfSatisfying(Request.Wrong.class,
                wrong -> assertThat(wrong.reason()).contains("'調べる'"));
    }

    @Test
    void refusesASettingWithoutItsEqualsSign() {
        assertThat(Request.parse("serve", "--server.port", "9090")).isInstanceOfSatisfying(Request.Wrong.class,
                wrong -> assertThat(wrong.reason()).contains("'9090'", "--name=value"));
    }

    @Test
    void handsACommandItsOwnOptions() {
        assertThat(Request.parse("extract", "--format", "yaml", "--logging.level.root=info", "--explain", "-", "お知らせ.txt")).isEqualTo(
                new Request.Run(Task.EXTRACT, List.of("--format", "yaml", "--explain", "-", "お知らせ.txt"), List.of("--logging.level.root=info")));
    }

    @Test
    void refusesAnOptionThatACommandDoesNotHave() {
        assertThat(Request.parse("extract", "--explian", "お知らせ.txt")).isInstanceOfSatisfying(Request.Wrong.class,
                wrong -> assertThat(wrong.reason()).contains("'--explian'", "--explain"));
    }

    @Test
    void refusesOptionsOfACommandThatHasNone() {
        assertThat(Request.parse("undo", "--dry-run", "run:1")).isInstanceOfSatisfying(Request.Wrong.class,
                wrong -> assertThat(wrong.reason()).contains("'--dry-run'", "undo, which has none"));
    }

    @Test
    void refusesArgumentsThatNobodyWouldHeed() {
        assertThat(List.of("check", "rebuild", "indexes")).allSatisfy(command -> assertThat(Request.parse(command, "inc:一"))
                .isInstanceOfSatisfying(Request.Wrong.class, wrong -> assertThat(wrong.reason()).contains(command + " takes no argument", "'inc:一'")));
    }

    @Test
    void refusesWhatTheLocaleDoesNotKnowAndNamesOneThatDoes() {
        assertThat(Request.parse("extract", "\uFFFD\uFFFD.txt")).isInstanceOfSatisfying(Request.Wrong.class,
                wrong -> assertThat(wrong.reason()).contains("LC_ALL=C.UTF-8"));
    }

    @Test
    void helpsWhateverElseIsAskedFor() {
        assertThat(Request.parse("--help")).isEqualTo(new Request.Help(Optional.empty()));
        assertThat(Request.parse("-h", "check")).isEqualTo(new Request.Help(Optional.of(Task.CHECK)));
        assertThat(Usage.help(Task.CHECK)).isEqualTo(Usage.help());
        assertThat(Usage.help()).contains("serve", "check", "rebuild", "--incident-graph.data");
    }

    @Test
    void saysOfEachOptionOfTheExportWhatItDoes() {
        assertThat(Request.parse("export", "records", "--help")).isEqualTo(new Request.Help(Optional.of(Task.EXPORT)));
        assertThat(Task.EXPORT.options()).isNotEmpty().allSatisfy(option -> assertThat(Usage.help(Task.EXPORT)).contains("\n  --" + option + " "));
    }

    @Test
    void saysOfEachOptionOfTheImportWhatItDoes() {
        assertThat(Task.IMPORT.options()).isNotEmpty().allSatisfy(option -> assertThat(Usage.help(Task.IMPORT)).contains("\n  --" + option));
        assertThat(Usage.help()).contains("import --help");
    }

    @Test
    void knowsItsVersion() {
        assertThat(Request.parse("--version")).isEqualTo(new Request.Version());
        assertThat(Usage.version()).startsWith("Incident Graph ");
    }

}
