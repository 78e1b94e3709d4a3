package io.incidentgraph.ingest;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows how far an import has come: a bar that moves on a terminal, a line now and then elsewhere. */
public final class ProgressDisplay implements Consumer<ImportProgress>, AutoCloseable {

    private static final int WIDTH = 30;

    private static final Duration BAR_PAUSE = Duration.ofMillis(200);

    private static final Duration LINE_PAUSE = Duration.ofSeconds(10);

    private final PrintStream out;

    private final boolean terminal;

    private long shown;

    private boolean open;

    ProgressDisplay(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
        this.shown = System.nanoTime();
    }

    /** On standard error. */
    public static ProgressDisplay onTerminal() {
        var console = System.console();
        return new ProgressDisplay(System.err, console != null && console.isTerminal());
    }

    @Override
    public void accept(ImportProgress progress) {
        show(ImportStatus.of(ImportJob.waiting("").at(progress)), progress.done());
    }

    public void show(ImportStatus status) {
        show(status, status.state() == ImportStatus.State.DONE);
    }

    private void show(ImportStatus status, boolean done) {
        long pause = (terminal ? BAR_PAUSE : LINE_PAUSE).toNanos();
        if (System.nanoTime() - shown < pause && !(done && open)) {
            return;
        }
        shown = System.nanoTime();
        open = true;
        out.print(terminal ? "\r" + bar(status) + line(status) + "\u001b[K" : line(status) + System.lineSeparator());
        out.flush();
    }

    static String bar(ImportStatus status) {
        int full = (int) (WIDTH * percent(status) / 100);
        return "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] ";
    }

    static String line(ImportStatus status) {
        return String.format(Locale.ROOT, "%3d %%  %,d items  %,.0f/s%s%s", percent(status), status.items(), status.rate(),
                left(status.secondsLeft()), rejected(status.rejected()));
    }

    private static long percent(ImportStatus status) {
        return status.totalBytes() == 0 ? 0 : 100 * Math.min(status.bytes(), status.totalBytes()) / status.totalBytes();
    }

    private static String left(@Nullable Long seconds) {
        return seconds == null ? "" : String.format(Locale.ROOT, "  %d:%02d left", seconds / 60, seconds % 60);
    }

    private static String rejected(long rejected) {
        return rejected == 0 ? "" : String.format(Locale.ROOT, "  %,d set aside", rejected);
    }

    @Override
    public void close() {
        if (open && terminal) {
            out.println();
        }
        open = false;
    }

}
