package io.incidentgraph.export;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.RemoteCommand;
import io.incidentgraph.Task;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.remote.ServerOfTheDataDirectory;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Takes an export from the running server. */
class RemoteExportCommand implements RemoteCommand {

    private final ServerOfTheDataDirectory server;

    RemoteExportCommand(ServerOfTheDataDirectory server) {
        this.server = server;
    }

    @Override
    public Task task() {
        return Task.EXPORT;
    }

    @Override
    public int check(List<String> arguments) {
        try {
            var options = ExportOptions.parse(arguments);
            ExportParameters.request(options.format(), options.parameters());
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
        try {
            if (options.file().equals("-")) {
                copy(options, options.parameters(), System.out);
                return ExitStatus.DONE;
            }
            if (options.parameters().containsKey("part")) {
                save(options, options.parameters(), options.file());
                return ExitStatus.DONE;
            }
            return saveWithManifest(options);
        }
        catch (IOException ex) {
            throw new CannotStartException("The export cannot be written (" + ex + "): name another file with --out.", ex);
        }
    }

    /** What the manifest says must be what was written; it is not if the graph was changed in between. */
    private int saveWithManifest(ExportOptions options) throws IOException {
        var hash = save(options, options.parameters(), options.file());
        var manifest = new HashMap<>(options.parameters());
        manifest.put("part", Part.MANIFEST.word());
        var written = options.file() + "." + Part.MANIFEST.extension();
        save(options, manifest, written);
        var described = JsonMapper.shared().readTree(Path.of(written).toFile()).path("payload").path("sha256").asString("");
        if (!described.equals(hash)) {
            System.err.println("The graph was changed meanwhile: the manifest is that of another state. Export it again.");
            return ExitStatus.DONE_WITH_REJECTS;
        }
        return ExitStatus.DONE;
    }

    private String save(ExportOptions options, Map<String, String> parameters, String name) throws IOException {
        try (var file = new WholeFile(Path.of(name))) {
            var hash = copy(options, parameters, file.out());
            file.finish();
            return hash;
        }
    }

    /** Gives the SHA-256 of what it copied. */
    private String copy(ExportOptions options, Map<String, String> parameters, OutputStream out) throws IOException {
        var query = new TreeMap<>(parameters).entrySet().stream().map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var hashing = new HashingStream(out);
        try (var progress = ExportProgress.onTerminal(System.err); var in = server.open("/export/" + URLEncoder.encode(options.format(), StandardCharsets.UTF_8) + "?" + query)) {
            progress.watch(seconds -> ExportProgress.line(hashing.bytes(), seconds));
            in.transferTo(hashing);
            hashing.flush();
            return hashing.sha256();
        }
    }

}
