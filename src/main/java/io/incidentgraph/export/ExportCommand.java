package io.incidentgraph.export;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
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
            var exported = options.file().equals("-") ? write(request, out) : write(request, Path.of(options.file()));
            return report(exported);
        }
        catch (IllegalArgumentException | ExportRefusedException wrong) {
            err.println(wrong.getMessage());
            return ExitStatus.WRONG_USAGE;
        }
        catch (IOException ex) {
            throw new CannotStartException("The export cannot be written (" + ex + "): name another file with --out.", ex);
        }
    }

    private Exported write(ExportRequest request, Path path) throws IOException {
        try (var file = new WholeFile(path)) {
            var exported = write(request, file.out());
            file.finish();
            return exported;
        }
    }

    private Exported write(ExportRequest request, OutputStream stream) throws IOException {
        try (var progress = ExportProgress.onTerminal(err)) {
            return exports.write(request, stream, progress::watch);
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
