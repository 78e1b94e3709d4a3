package io.incidentgraph.export;

import io.incidentgraph.export.ExportRequest.What;
import io.incidentgraph.export.describe.Citation;
import io.incidentgraph.export.describe.Manifest;
import io.incidentgraph.export.format.Output;
import io.incidentgraph.export.read.Counts;
import io.incidentgraph.export.read.ExportedGraph;
import io.incidentgraph.export.read.GraphReader;
import io.incidentgraph.export.read.Selection;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Makes exports: reads a part of the graph and writes it in a format, as fast as it is taken. */
@Service
public class Exports {

    private final Formats formats;

    private final GraphReader reader;

    private final Questions questions;

    private final SharedCausesIncidents sharedCauses;

    private final ExportSettings settings;

    private final Optional<BuildProperties> build;

    private final Clock clock = Clock.systemUTC();

    private final Semaphore running;

    Exports(Formats formats, GraphReader reader, Questions questions, SharedCausesIncidents sharedCauses, ExportSettings settings,
            Optional<BuildProperties> build) {
        this.formats = formats;
        this.reader = reader;
        this.questions = questions;
        this.sharedCauses = sharedCauses;
        this.settings = settings;
        this.build = build;
        this.running = new Semaphore(settings.concurrent());
    }

    /** All formats, by name. */
    public List<ExportFormat> formats() {
        return formats.described();
    }

    /** @throws QueryRefusedException if there is no such format */
    public ExportFormat format(String name) {
        return Formats.described(formats.named(name));
    }

    /**
     * What parameters ask for, by the names that they have in addresses.
     *
     * @throws QueryRefusedException if they ask for nothing that there is
     */
    public ExportRequest request(String format, Map<String, String> parameters) {
        return ExportParameters.request(format(format).name(), parameters);
    }

    /**
     * Writes the payload, whatever part is asked for.
     *
     * @param begin is told that it begins, and what is counted; what cannot be made as asked was refused before
     * @throws IOException if the payload is not taken; the database has stopped then
     * @throws QueryRefusedException if it cannot be made as asked; nothing was written then
     */
    public Exported write(ExportRequest request, OutputStream out, Consumer<Counts> begin) throws IOException {
        return read(request, graph -> write(request, graph, out, begin, null, Map.of()));
    }

    /** The same, and finds out what it takes to describe the export. */
    Exported writeToDescribe(ExportRequest request, OutputStream out, Consumer<Counts> begin) throws IOException {
        return read(request, graph -> write(request, graph, out, begin, graph.contentHash(), graph.sources()));
    }

    private Exported write(ExportRequest request, ExportedGraph graph, OutputStream out, Consumer<Counts> begin, @Nullable String contentHash,
            Map<String, Long> sources) throws IOException {
        var before = graph.version();
        begin.accept(graph.counts());
        var hashing = new HashingStream(out);
        var output = new Output(hashing);
        var ending = formats.named(request.format()).write(graph, output);
        var after = graph.version();
        ending.write(!after.equals(before));
        output.flush();
        return new Exported(before, after, contentHash, sources, graph.counts(), hashing.bytes(), hashing.sha256());
    }

    /** A file that describes the export: its manifest, which writes the payload nowhere to know it, or its citation. */
    public String description(ExportRequest request) throws IOException {
        if (request.part() == Part.MANIFEST) {
            return manifest(request, writeToDescribe(request, OutputStream.nullOutputStream(), _ -> {
            })).file();
        }
        var citation = read(request, graph -> citation(request, graph.contentHash(), graph.version().changes()));
        return switch (request.part()) {
            case CSL -> citation.cslFile();
            case BIBTEX -> citation.bibTex();
            default -> citation.cff();
        };
    }

    /** Describes what was written to be described. */
    Manifest manifest(ExportRequest request, Exported exported) {
        var hash = Objects.requireNonNull(exported.contentHash());
        var query = request.description();
        return new Manifest(request.format(), query, Hashes.ofText(JsonMapper.shared().writeValueAsString(query)),
                new Manifest.State(hash, exported.before().epoch(), exported.before().changes()), exported.changed(),
                new Manifest.Payload(format(request.format()).mediaType(), exported.bytes(), exported.sha256()), exported.counts().nodes(),
                exported.counts().edges(), exported.sources(), citation(request, hash, exported.before().changes()));
    }

    private Citation citation(ExportRequest request, String contentHash, long changes) {
        var version = build.map(BuildProperties::getVersion).orElse("(unknown version)");
        return new Citation("Incident Graph: " + request.what().title(), version, contentHash, changes, LocalDate.now(clock));
    }

    private <T> T read(ExportRequest request, GraphReader.Work<T> work) throws IOException {
        var selection = selection(request.what());
        if (!running.tryAcquire()) {
            throw new QueryRefusedException(Code.TOO_MANY_OPERATIONS,
                    "%d exports are being made, which is the limit: try again later, or raise incident-graph.export.concurrent.".formatted(settings.concurrent()));
        }
        try {
            return reader.read(selection, request.options(), work);
        }
        finally {
            running.release();
        }
    }

    private Selection selection(What what) {
        return switch (what) {
            case What.Everything _ -> new Selection.Everything();
            case What.Incidents(var where) -> new Selection.Incidents(questions.incidents(where));
            case What.Neighbourhood(var nodes, var depth) -> new Selection.Around(nodes, depth, settings.neighbourhood());
            case What.SharedCauses(var arguments) -> new Selection.Incidents(questions.incidents(
                    Map.of("id", Map.of("in", sharedCauses.incidents(arguments)))));
        };
    }

}
