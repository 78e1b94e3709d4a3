package io.incidentgraph.export;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import io.incidentgraph.query.QueryRefusedException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes an export to a file or to standard output. */
@Component
class ExportCommand implements Command {

    private final Exports exports;

    private final PrintStream err = System.err;

    ExportCommand(Exports exports) {
        this.exports = exports;
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
            return request.part() == Part.DATA ? report(write(request, options.file())) : describe(request, options.file());
        }
        catch (IllegalArgumentException | QueryRefusedException wrong) {
            err.println(wrong.getMessage());
            return ExitStatus.WRONG_USAGE;
        }
        catch (IOException ex) {
            throw new CannotStartException("The export cannot be written (" + ex + "): name another file with --out.", ex);
        }
    }

    private int describe(ExportRequest request, String name) throws IOException {
        write(name, exports.description(request));
        return ExitStatus.DONE;
    }

    /** With the manifest beside it, if it is a file. */
    private Exported write(ExportRequest request, String name) throws IOException {
        try (var to = Destination.of(name); var progress = ExportProgress.onTerminal(err)) {
            var exported = to.isFile() ? exports.writeToDescribe(request, to.out(), progress::watch) : exports.write(request, to.out(), progress::watch);
            to.finish();
            if (to.isFile()) {
                write(name + "." + Part.MANIFEST.extension(), exports.manifest(request, exported).file());
            }
            return exported;
        }
    }

    private static void write(String name, String content) throws IOException {
        try (var to = Destination.of(name)) {
            to.out().write(content.getBytes(StandardCharsets.UTF_8));
            to.finish();
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
