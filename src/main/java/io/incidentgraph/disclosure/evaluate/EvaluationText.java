package io.incidentgraph.disclosure.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evaluation for people to read. */
final class EvaluationText {

    private static final String ROW = "%-14s %9s %7s %6s %7s %7s %6s";

    private EvaluationText() {
    }

    /** The figures by kind under a heading. */
    static Stream<String> figures(String heading, Evaluation evaluation) {
        return Stream.concat(Stream.of("", heading, ROW.formatted("", "precision", "recall", "F1", "right", "missed", "false")),
                Arrays.stream(Kind.values()).map(kind -> row(kind.key(), evaluation.score(kind))));
    }

    /** F1 by document and kind; a dot where there is nothing to find and nothing was found. */
    static Stream<String> documents(Evaluation evaluation) {
        var kinds = Arrays.stream(Kind.values()).filter(Kind::counts).toList();
        Function<Function<Kind, String>, String> columns = cell -> kinds.stream().map(cell).map("%12s"::formatted).collect(Collectors.joining());
        return Stream.concat(Stream.of("", "F1 by document", "%-10s".formatted("") + columns.apply(Kind::key)), evaluation.documents().stream().map(document -> {
            var only = evaluation.only(document::equals);
            return "%-10s".formatted(document) + columns.apply(kind -> cell(only.score(kind)));
        }));
    }

    /** Every miss and every false alarm. */
    static Stream<String> faults(Evaluation evaluation) {
        var faults = evaluation.faults();
        return Stream.concat(Stream.of("", faults.isEmpty() ? "No miss and no false alarm." : "Misses and false alarms"), faults.stream().map(EvaluationText::line));
    }

    /** How much lower each figure is in a second evaluation. */
    static Stream<String> losses(Evaluation evaluation, Evaluation second) {
        return Arrays.stream(Kind.values()).filter(Kind::counts).map(kind -> "%-14s %6s".formatted(kind.key(),
                number(second.score(kind).f1() - evaluation.score(kind).f1())));
    }

    private static String line(Finding finding) {
        var verdict = finding.verdict() == Finding.Verdict.MISSED ? "missed" : "false";
        return String.join("  ", List.of("%-6s".formatted(verdict), "%-6s".formatted(finding.document()), "%-12s".formatted(finding.kind().key()),
                finding.incident(), finding.value()));
    }

    private static String cell(Score score) {
        return score.right() + score.missed() + score.falseAlarms() == 0 ? "." : number(score.f1());
    }

    private static String row(String name, Score score) {
        return ROW.formatted(name, number(score.precision()), number(score.recall()), number(score.f1()), score.right(), score.missed(), score.falseAlarms());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

}
