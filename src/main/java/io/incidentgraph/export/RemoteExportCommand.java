package io.incidentgraph.export;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.RemoteCommand;
import io.incidentgraph.Task;
import io.incidentgraph.export.format.Format;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.remote.ServerOfTheDataDirectory;
import io.incidentgraph.remote.ServerRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Takes an export from the running server. */
class RemoteExportCommand implements RemoteCommand {

    private static final String PART = "part";

    /** A node that is named is not there. */
    private static final int NOT_FOUND = 404;

    private final ServerOfTheDataDirectory server;

    private final Formats formats;

    RemoteExportCommand(ServerOfTheDataDirectory server, List<Format> formats) {
        this.server = server;
        this.formats = new Formats(formats);
    }

    @Override
    public Task task() {
        return Task.EXPORT;
    }

    @Override
    public int check(List<String> arguments) {
        try {
            var options = ExportOptions.parse(arguments);
            ExportParameters.request(formats.named(options.format()).name(), options.parameters());
            return ExitStatus.DONE;
        }
        catch (IllegalArgumentException | QueryRefusedException wrong) {
            System.err.println(wrong.getMessage());
            return ExitStatus.WRONG_USAGE;
        }
    }

    @Override
    public int run(List<String> arguments) {
        var options = ExportOptions.parse(arguments);
        try (var to = Destination.of(options.file())) {
            if (ExportParameters.request(options.format(), options.parameters()).part() != Part.DATA) {
                copy(options, options.parameters(), to);
                return ExitStatus.DONE;
            }
            return to.isFile() ? withManifest(options, to) : checked(options, to);
        }
        catch (ServerRefusedException refused) {
            if (!refused.isAboutTheInput() && refused.status() != NOT_FOUND) {
                throw refused;
            }
            System.err.println(refused.reason());
            return ExitStatus.WRONG_USAGE;
        }
        catch (IOException ex) {
            throw new CannotStartException("The export cannot be written (" + ex + "): name another file with --out.", ex);
        }
    }

    /** What the manifest says must be what was written; it is not if the graph was changed in between. */
    private int withManifest(ExportOptions options, Destination to) throws IOException {
        var hash = copy(options, options.parameters(), to);
        var parameters = new HashMap<>(options.parameters());
        parameters.put(PART, Part.MANIFEST.word());
        var manifest = read(options, parameters);
        try (var beside = Destination.of(options.file() + "." + Part.MANIFEST.extension())) {
            beside.out().write(manifest);
            beside.finish();
        }
        return ended(JsonMapper.shared().readTree(manifest).path("payload").path("sha256").asString("").equals(hash), "the manifest is that of another state");
    }

    /** The state of the graph, which stands in each citation, must be the same before and after. */
    private int checked(ExportOptions options, Destination to) throws IOException {
        var citation = Map.of(PART, Part.CSL.word());
        var before = JsonMapper.shared().readTree(read(options, citation)).path(0).path("note");
        copy(options, options.parameters(), to);
        var after = JsonMapper.shared().readTree(read(options, citation)).path(0).path("note");
        return ended(after.equals(before), "what was written may hold more than one state of it");
    }

    private static int ended(boolean same, String otherwise) {
        if (!same) {
            System.err.printf("The graph was changed meanwhile: %s. Export it again.%n", otherwise);
        }
        return same ? ExitStatus.DONE : ExitStatus.DONE_WITH_REJECTS;
    }

    private byte[] read(ExportOptions options, Map<String, String> parameters) throws IOException {
        try (var in = open(options, parameters)) {
            return in.readAllBytes();
        }
    }

    /** Gives the SHA-256 of what it copied. */
    private String copy(ExportOptions options, Map<String, String> parameters, Destination to) throws IOException {
        var hashing = new HashingStream(to.out());
        try (var progress = ExportProgress.onTerminal(System.err); var in = open(options, parameters)) {
            progress.watch(seconds -> ExportProgress.line(hashing.bytes(), seconds));
            in.transferTo(hashing);
        }
        to.finish();
        return hashing.sha256();
    }

    private InputStream open(ExportOptions options, Map<String, String> parameters) {
        var query = new TreeMap<>(parameters).entrySet().stream().map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return server.open("/export/" + URLEncoder.encode(options.format(), StandardCharsets.UTF_8) + "?" + query);
    }

}
