package io.incidentgraph.disclosure.command;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.Extraction;
import io.incidentgraph.disclosure.Extraction.Finding;
import io.incidentgraph.model.TextRange;

/**
 * A text with what was found in it: marked words have the colour of the narrowest finding that they belong to and are followed
 * by what each finding is; passages of several lines begin and end with a line of their own; the reasons stand below.
 */
final class Explanation {

    private static final int[] COLOURS = {32, 33, 34, 35, 36, 31, 92, 93, 94, 95, 96, 91};

    private static final Comparator<Finding> NARROWEST = Comparator.comparingInt(finding -> finding.range().end() - finding.range().start());

    private final boolean colour;

    Explanation(boolean colour) {
        this.colour = colour;
    }

    Stream<String> lines(String document, Extraction extraction) {
        var text = extraction.text().content().codePoints().toArray();
        var findings = extraction.marks().findings();
        var passages = findings.stream().filter(finding -> hasSeveralLines(text, finding.range())).toList();
        var words = findings.stream().filter(finding -> !passages.contains(finding)).toList();
        var colours = colours(words);
        var reasons = extraction.reasons().stream().map(reason -> style("2", reason.range().toString()) + " " + reason.text());
        return Stream.concat(Stream.of(style("1", "== %s: %s".formatted(document, incidents(extraction.records().size()))),
                colours.entrySet().stream().map(entry -> style(entry.getValue(), entry.getKey())).collect(Collectors.joining("  ")),
                marked(text, words, passages, colours)), reasons);
    }

    private static String incidents(int number) {
        return number == 0 ? "no incident" : number == 1 ? "1 incident" : number + " incidents";
    }

    private static boolean hasSeveralLines(int[] text, TextRange range) {
        return part(text, range.start(), range.end()).strip().contains("\n");
    }

    private static Map<String, String> colours(List<Finding> words) {
        var colours = new LinkedHashMap<String, String>();
        words.forEach(word -> colours.computeIfAbsent(word.kind(), _ -> String.valueOf(COLOURS[colours.size() % COLOURS.length])));
        return colours;
    }

    private String marked(int[] text, List<Finding> words, List<Finding> passages, Map<String, String> colours) {
        var bounds = new TreeSet<Integer>();
        bounds.add(text.length);
        Stream.concat(words.stream(), passages.stream()).map(Finding::range).forEach(range -> bounds.addAll(List.of(range.start(), range.end())));
        var marked = new StringBuilder();
        int at = 0;
        for (int bound : bounds) {
            marked.append(piece(part(text, at, bound), covering(words, at, bound), colours));
            ending(words, bound).forEach(word -> marked.append(style("2", "⟨" + name(word) + "⟩")));
            ending(passages, bound).forEach(passage -> marked.append("\n" + style("7", "▲ " + name(passage))));
            passages.stream().filter(passage -> passage.range().start() == bound).forEach(passage -> marked.append(style("7", "▼ " + name(passage)) + "\n"));
            at = bound;
        }
        return marked.toString();
    }

    private String piece(String words, Stream<Finding> findings, Map<String, String> colours) {
        return findings.min(NARROWEST).map(finding -> style(colours.getOrDefault(finding.kind(), "0"), words)).orElse(words);
    }

    private static Stream<Finding> covering(List<Finding> findings, int start, int end) {
        return findings.stream().filter(finding -> finding.range().start() <= start && finding.range().end() >= end && start < end);
    }

    private static Stream<Finding> ending(List<Finding> findings, int bound) {
        return findings.stream().filter(finding -> finding.range().end() == bound && finding.range().start() < bound).sorted(NARROWEST);
    }

    private static String name(Finding finding) {
        return "%s %s".formatted(finding.kind(), finding.label()).strip();
    }

    private static String part(int[] text, int start, int end) {
        return new String(text, start, end - start);
    }

    private String style(String codes, String words) {
        return colour ? "\u001b[%sm%s\u001b[0m".formatted(codes, words) : words;
    }

}
