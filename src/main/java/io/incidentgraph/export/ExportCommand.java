package io.incidentgraph.export;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import io.incidentgraph.query.QueryRefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes an export to a file or to standard output. */
@Component
class ExportCommand implements Command {

    private final Exports exports;

    private final PrintStream out;

    private final PrintStream err;

    @Autowired
    ExportCommand(Exports exports) {
        this(exports, System.out, System.err);
    }

    ExportCommand(Exports exports, PrintStream out, PrintStream err) {
        this.exports = exports;
        this.out = out;
        this.err = err;
    }

    @Override
    public Task task() {
        return Task.EXPORT;
    }

    @Override
    public int run(List<String> arguments) {
        try {
            var options = ExportOptions.parse(arguments);
            var request = exports.request(options.format(), options.parameters());
            if (request.part() != Part.DATA) {
                return describe(request, options.file());
            }
            return report(options.file().equals("-") ? write(request, out) : write(request, Path.of(options.file())));
        }
        catch (IllegalArgumentException | QueryRefusedException wrong) {
            err.println(wrong.getMessage());
            return ExitStatus.WRONG_USAGE;
        }
        catch (IOException ex) {
            throw new CannotStartException("The export cannot be written (" + ex + "): name another file with --out.", ex);
        }
    }

    private int describe(ExportRequest request, String file) throws IOException {
        var description = exports.description(request);
        if (file.equals("-")) {
            out.print(description);
        }
        else {
            write(Path.of(file), description);
        }
        return ExitStatus.DONE;
    }

    private Exported write(ExportRequest request, OutputStream stream) throws IOException {
        try (var progress = ExportProgress.onTerminal(err)) {
            return exports.write(request, stream, progress::watch);
        }
    }

    /** With the manifest beside it. */
    private Exported write(ExportRequest request, Path path) throws IOException {
        try (var file = new WholeFile(path); var progress = ExportProgress.onTerminal(err)) {
            var exported = exports.writeToDescribe(request, file.out(), progress::watch);
            file.finish();
            write(Path.of(path + "." + Part.MANIFEST.extension()), exports.manifest(request, exported).file());
            return exported;
        }
    }

    private static void write(Path path, String content) throws IOException {
        try (var file = new WholeFile(path)) {
            file.out().write(content.getBytes(StandardCharsets.UTF_8));
            file.finish();
        }
    }

    private int report(Exported exported) {
        err.printf("%,d nodes, %,d relationships, %,d bytes, sha256 %s%n", sum(exported.counts().nodes().values()),
                sum(exported.counts().edges().values()), exported.bytes(), exported.sha256());
        if (exported.changed()) {
            err.println("The graph was changed meanwhile: what was written holds more than one state of it. Export it again.");
        }
        return exported.changed() ? ExitStatus.DONE_WITH_REJECTS : ExitStatus.DONE;
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

}
