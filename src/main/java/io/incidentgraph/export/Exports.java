package io.incidentgraph.export;

import io.incidentgraph.export.ExportRefusedException.Reason;
import io.incidentgraph.export.ExportRequest.What;
import io.incidentgraph.export.format.Format;
import io.incidentgraph.export.format.Output;
import io.incidentgraph.export.read.Counts;
import io.incidentgraph.export.read.GraphReader;
import io.incidentgraph.export.read.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Makes exports: reads a part of the graph and writes it in a format, as fast as it is taken. */
@Service
public class Exports {

    private final List<Format> formats;

    private final GraphReader reader;

    private final Questions questions;

    private final ExportSettings settings;

    private final Semaphore running;

    Exports(List<Format> formats, GraphReader reader, Questions questions, ExportSettings settings) {
        this.formats = formats.stream().sorted(Comparator.comparing(Format::name)).toList();
        this.reader = reader;
        this.questions = questions;
        this.settings = settings;
        this.running = new Semaphore(settings.concurrent());
    }

    /** All formats, by name. */
    public List<ExportFormat> formats() {
        return formats.stream().map(Exports::described).toList();
    }

    /** @throws ExportRefusedException if there is no such format */
    public ExportFormat format(String name) {
        return described(writer(name));
    }

    private static ExportFormat described(Format format) {
        return new ExportFormat(format.name(), format.mediaType(), format.extension(), format.summary());
    }

    private Format writer(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst().orElseThrow(() -> new ExportRefusedException(
                Reason.UNKNOWN_FORMAT, "There is no format '%s': there are %s.".formatted(name.length() <= 80 ? name : name.substring(0, 77) + "...",
                        formats.stream().map(Format::name).collect(Collectors.joining(", ")))));
    }

    /**
     * What parameters ask for, by the names that they have in addresses.
     *
     * @throws ExportRefusedException if they ask for nothing that there is
     */
    public ExportRequest request(String format, Map<String, String> parameters) {
        return ExportParameters.request(format(format).name(), parameters);
    }

    /**
     * Writes the payload.
     *
     * @param begin is told that it begins, and what is counted; what cannot be made as asked was refused before
     * @throws IOException if the payload is not taken; the database has stopped then
     * @throws ExportRefusedException if it cannot be made as asked; nothing was written then
     */
    public Exported write(ExportRequest request, OutputStream out, Consumer<Counts> begin) throws IOException {
        var format = writer(request.format());
        var selection = selection(request.what());
        if (!running.tryAcquire()) {
            throw new ExportRefusedException(Reason.TOO_MANY,
                    "%d exports are being made, which is the limit: try again later, or raise incident-graph.export.concurrent.".formatted(settings.concurrent()));
        }
        try {
            return reader.read(selection, request.options(), graph -> {
                var before = graph.version();
                begin.accept(graph.counts());
                var hashing = new HashingStream(out);
                var output = new Output(hashing);
                format.write(graph, output);
                var after = graph.version();
                format.end(graph, output, !after.equals(before));
                output.flush();
                return new Exported(before, after, graph.counts(), hashing.bytes(), hashing.sha256());
            });
        }
        finally {
            running.release();
        }
    }

    private Selection selection(What what) {
        return switch (what) {
            case What.Everything _ -> new Selection.Everything();
            case What.Incidents(var where) -> new Selection.Incidents(questions.incidents(where));
            case What.Neighbourhood _, What.SharedCauses _ -> throw new ExportRefusedException(Reason.WRONG_ARGUMENT, "Not yet there.");
        };
    }

}
