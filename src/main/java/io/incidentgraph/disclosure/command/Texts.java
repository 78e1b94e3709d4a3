package io.incidentgraph.disclosure.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.disclosure.reading.UnreadableTextException;

/** Goes over texts one after another. What cannot be read is named on standard error and passed over. */
final class Texts {

    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private Texts() {
    }

    /**
     * @return one of {@link ExitStatus}
     * @throws CannotStartException if standard output takes no more
     */
    static int each(List<Path> files, Terminal terminal, Step step) {
        var progress = new Progress(terminal.err(), files.size());
        for (var file : files) {
            one(file, progress, step);
            if (terminal.out().checkError()) {
                throw new CannotStartException("What was found in %s could not be written to standard output: nobody reads on, or the disk is full.".formatted(file));
            }
        }
        progress.end();
        return progress.hasFailures() ? ExitStatus.DONE_WITH_REJECTS : ExitStatus.DONE;
    }

    private static void one(Path file, Progress progress, Step step) {
        try {
            progress.read(step.incidents(file));
        } catch (UnreadableTextException | PassedOverException e) {
            progress.unreadable(file.toString(), String.valueOf(e.getMessage()));
        } catch (CannotStartException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            log.debug("{} failed", file, e);
            progress.unreadable(file.toString(), "it could not be worked on (%s): please report this with the text".formatted(e));
        }
    }

    /** Nothing can be done with this text; the message says why. */
    static final class PassedOverException extends RuntimeException {

        PassedOverException(String reason) {
            super(reason);
        }

    }

    /** What is done with a text. */
    @FunctionalInterface
    interface Step {

        /** @return how many incidents it tells of */
        int incidents(Path file) throws IOException;

    }

}
