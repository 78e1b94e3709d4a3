package io.incidentgraph.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The results as a table for people and as JSON. */
final class Report {

    private static final String[][] RATIOS = {{"ours", "limit"}, {"ours", "peer"}, {"raw", "peer"}, {"limit", "raw"}};

    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<String, Object> machine;

    Report(Map<String, Object> machine) {
        this.machine = machine;
    }

    /** Something to be known beside the table. */
    void note(String name, Object value) {
        machine.put(name, value);
    }

    void add(Measurement measurement) {
        measurements.add(measurement);
    }

    /** Writes both files and gives the table. */
    String write(Path directory) throws IOException {
        String name = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss"));
        Files.createDirectories(directory);
        String table = markdown();
        Files.writeString(directory.resolve(name + ".md"), table);
        Files.write(directory.resolve(name + ".json"), Target.JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(Map.of("machine", machine, "measurements", measurements)));
        return table;
    }

    private String markdown() {
        var text = new StringBuilder();
        machine.forEach((name, value) -> text.append("%s: %s  %n".formatted(name, value)));
        graphs().forEach(graph -> {
            text.append("%n### %s: answers in a second (slowest–fastest round)%n%n".formatted(graph));
            throughput(text, graph);
            text.append("%n### %s: latency p50 / p99 in ms; processors' ms for an answer in server + database; size of an answer%n%n".formatted(graph));
            latency(text, graph);
        });
        return text.toString();
    }

    private void throughput(StringBuilder text, String graph) {
        List<String> servers = servers();
        text.append("| operation | clients |").append(cells(servers.stream()));
        text.append(cells(ratios().map(ratio -> ratio[0] + " ÷ " + ratio[1]))).append("\n|---|---|");
        text.append("---|".repeat(servers.size() + (int) ratios().count())).append('\n');
        cases(graph).forEach(one -> {
            text.append("| %s | %d |".formatted(one.operation(), one.clients()));
            text.append(cells(servers.stream().map(server -> throughput(find(one, server)))));
            text.append(cells(ratios().map(ratio -> "%.2f".formatted(find(one, ratio[0]).median() / find(one, ratio[1]).median()))));
            text.append('\n');
        });
    }

    private void latency(StringBuilder text, String graph) {
        text.append("| operation | clients |").append(cells(servers().stream())).append("\n|---|---|");
        text.append("---|".repeat(servers().size())).append('\n');
        cases(graph).forEach(one -> {
            text.append("| %s | %d |".formatted(one.operation(), one.clients()));
            text.append(cells(servers().stream().map(server -> latency(find(one, server))))).append('\n');
        });
    }

    private static String throughput(Measurement measurement) {
        return number(measurement.median()) + " (" + number(measurement.lowest()) + "–" + number(measurement.highest()) + ")";
    }

    private static String latency(Measurement measurement) {
        return "%s / %s; %s + %s; %,.0f".formatted(number(measurement.p50()), number(measurement.p99()),
                number(measurement.serverTime()), number(measurement.graphTime()), measurement.size());
    }

    /** Three digits, or all in front of the point. */
    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String cells(Stream<String> cells) {
        return String.join("", cells.map(cell -> " " + cell + " |").toList());
    }

    private Stream<String> graphs() {
        return measurements.stream().map(Measurement::graph).distinct();
    }

    private List<String> servers() {
        return measurements.stream().map(Measurement::server).distinct().toList();
    }

    private Stream<String[]> ratios() {
        List<String> servers = servers();
        return Stream.of(RATIOS).filter(ratio -> servers.contains(ratio[0]) && servers.contains(ratio[1]));
    }

    private Stream<Measurement> cases(String graph) {
        String first = servers().getFirst();
        return measurements.stream().filter(one -> one.graph().equals(graph) && one.server().equals(first));
    }

    private Measurement find(Measurement like, String server) {
        return measurements.stream().filter(one -> one.graph().equals(like.graph()) && one.operation().equals(like.operation())
                && one.clients() == like.clients() && one.server().equals(server)).findFirst().orElseThrow();
    }

}
