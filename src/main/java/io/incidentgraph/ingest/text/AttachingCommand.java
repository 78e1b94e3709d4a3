package io.incidentgraph.ingest.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import io.incidentgraph.disclosure.reading.UnreadableTextException;

/** What attaching texts to documents looks like on the command line, whoever does it. */
public abstract class AttachingCommand implements Command {

    private final PrintStream out;

    private final PrintStream err;

    protected AttachingCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * What became of a text.
     *
     * @param documents the titles of the documents that have it now
     * @param quotes the passages that quote it now and did not before
     */
    public record Attached(String hash, List<String> documents, int quotes) {

        public Attached {
            documents = List.copyOf(documents);
        }

    }

    /** The text cannot be attached; the message says why. */
    protected static final class RefusedTextException extends RuntimeException {

        public RefusedTextException(String reason) {
            super(reason);
        }

    }

    /** Reads a text and gives it to the documents that are known by its hash. */
    protected abstract Attached attach(Path file) throws IOException;

    @Override
    public final Task task() {
        return Task.DOCUMENTS;
    }

    @Override
    public final int check(List<String> arguments) {
        if (arguments.size() < 2 || !arguments.getFirst().equals("attach")) {
            err.println("documents needs to know what to do with which files: documents attach FILE ... gives texts to the documents that are known by their hash");
            return ExitStatus.WRONG_USAGE;
        }
        return ExitStatus.DONE;
    }

    @Override
    public final int run(List<String> arguments) {
        int checked = check(arguments);
        if (checked != ExitStatus.DONE) {
            return checked;
        }
        boolean all = true;
        for (var file : arguments.subList(1, arguments.size())) {
            all &= isAttached(file);
        }
        return all ? ExitStatus.DONE : ExitStatus.DONE_WITH_REJECTS;
    }

    private boolean isAttached(String file) {
        try {
            var attached = attach(Path.of(file));
            if (attached.documents().isEmpty()) {
                err.println("%s: no document has the text %s: extract --import reads a new one".formatted(file, attached.hash()));
                return false;
            }
            out.println("%s: text of %s; %d passages quote it anew".formatted(file, String.join(", ", attached.documents()), attached.quotes()));
            return true;
        } catch (UnreadableTextException | RefusedTextException e) {
            err.println("%s: %s".formatted(file, e.getMessage()));
        } catch (IOException e) {
            err.println("%s: it cannot be read to its end (%s): try it again".formatted(file, e.getMessage()));
        }
        return false;
    }

}
