package io.incidentgraph.export.format;

import io.incidentgraph.export.read.EdgeRow;
import io.incidentgraph.export.read.ExportedGraph;
import io.incidentgraph.export.read.NodeRow;
import io.incidentgraph.export.read.PropertyTypes.Type;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * CSV as {@code neo4j-admin database import} reads it, in a ZIP archive: a file with the nodes of each label, a file with the
 * relationships that begin at them, and {@code import.args}, which names them all. Ids for the importer are the label and the
 * id, which are unique in the graph.
 */
@Component
final class CsvFiles implements Format {

    private static final LocalDateTime NO_CLOCK = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The archive itself comes in small pieces. */
    private static final int BUFFER = 1 << 16;

    private static final String ARGUMENTS = """
            --multiline-fields=true
            --array-delimiter=U+001F
            """;

    private static final String USE = """
            Unpack into a directory, go there, and make a database of it (which must not exist, or be stopped):

              neo4j-admin database import full neo4j @import.args
            """;

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String extension() {
        return "zip";
    }

    @Override
    public String summary() {
        return "CSV for neo4j-admin database import, in a ZIP archive";
    }

    @Override
    public Ending write(ExportedGraph graph, Output out) throws IOException {
        var types = graph.types();
        var labels = graph.labels(true).stream().filter(types.nodes()::containsKey).toList();
        graph.expect(labels, labels);
        var zip = new ZipOutputStream(new BufferedOutputStream(out.stream(), BUFFER), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        var arguments = new StringBuilder(ARGUMENTS);
        entry(zip, "README.txt").add(USE).flush();
        for (var label : labels) {
            arguments.append("--nodes=./nodes-").append(label).append(".csv\n");
            var columns = types.nodes().getOrDefault(label, Map.of());
            var csv = entry(zip, "nodes-" + label + ".csv").add(":ID,:LABEL");
            header(columns, csv);
            graph.nodes(label, node -> write(node, columns, csv));
            csv.flush();
        }
        for (var label : labels) {
            arguments.append("--relationships=./relationships-").append(label).append(".csv\n");
            var columns = types.edgesFrom(label);
            var csv = entry(zip, "relationships-" + label + ".csv").add(":START_ID,:END_ID,:TYPE");
            header(columns, csv);
            graph.edges(label, labels, edge -> write(edge, columns, csv));
            csv.flush();
        }
        entry(zip, "import.args").add(arguments).flush();
        return changed -> end(zip, changed);
    }

    private static Output entry(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_CLOCK);
        zip.putNextEntry(entry);
        return new Output(zip);
    }

    private static void header(Map<String, Type> columns, Output csv) throws IOException {
        for (var column : columns.entrySet()) {
            csv.add(',').add(Csv.quoted(column.getKey() + ":" + type(column.getValue())));
        }
        csv.add("\n");
    }

    private static String type(Type type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE -> "long";
            case DECIMAL -> "double";
            case TRUTH -> "boolean";
            case DATE -> "date";
            case TEXTS -> "string[]";
            case WHOLES -> "long[]";
        };
    }

    private static void write(NodeRow node, Map<String, Type> columns, Output csv) throws IOException {
        csv.add(Csv.quoted(node.label() + ":" + node.id())).add(',').add(Csv.quoted(String.join(Csv.BETWEEN, node.labels())));
        properties(node.label() + " " + node.id(), node.properties(), columns, csv);
    }

    private static void write(EdgeRow edge, Map<String, Type> columns, Output csv) throws IOException {
        csv.add(Csv.quoted(edge.from().toString())).add(',').add(Csv.quoted(edge.to().toString())).add(',').add(edge.type());
        properties(edge.from() + " " + edge.type(), edge.properties(), columns, csv);
    }

    private static void properties(String owner, Map<String, Object> properties, Map<String, Type> columns, Output csv) throws IOException {
        int written = 0;
        for (var column : columns.entrySet()) {
            csv.add(',');
            var value = properties.get(column.getKey());
            if (value != null) {
                if (column.getValue() == Type.WHOLES && value instanceof List<?> list && !list.stream().allMatch(Long.class::isInstance)) {
                    throw new IOException("%s has texts in %s, which holds whole numbers elsewhere: give the property one type".formatted(owner, column.getKey()));
                }
                csv.add(Csv.cell(value));
                written++;
            }
        }
        if (written != properties.size()) {
            throw new IOException("%s got a property while it was read that nothing had before: export again".formatted(owner));
        }
        csv.add("\n");
    }

    private static void end(ZipOutputStream zip, boolean changed) throws IOException {
        if (changed) {
            entry(zip, "CHANGED.txt").add("The graph was changed while this was written: it holds more than one state of it.\n").flush();
        }
        zip.finish();
        zip.flush();
    }

}
