package io.incidentgraph.export;

import io.incidentgraph.export.read.Counts;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleFunction;

/** Shows how far an export has come: a line that changes on a terminal, a line now and then elsewhere. */
final class ExportProgress implements AutoCloseable {

    private static final int WIDTH = 30;

    private static final Duration BAR_PAUSE = Duration.ofMillis(200);

    private static final Duration LINE_PAUSE = Duration.ofSeconds(10);

    private final PrintStream out;

    private final boolean terminal;

    private final CountDownLatch ended = new CountDownLatch(1);

    private volatile boolean shown;

    ExportProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static ExportProgress onTerminal(PrintStream out) {
        var console = System.console();
        return new ExportProgress(out, console != null && console.isTerminal());
    }

    /** Shows these counts again and again until the end. */
    void watch(Counts counts) {
        counts.watch();
        watch(seconds -> line(counts, seconds));
    }

    /** Shows what is said of the seconds that went by, again and again until the end. */
    void watch(DoubleFunction<String> line) {
        long start = System.nanoTime();
        Thread.ofVirtual().start(() -> {
            try {
                while (!ended.await((terminal ? BAR_PAUSE : LINE_PAUSE).toMillis(), TimeUnit.MILLISECONDS)) {
                    show(line.apply((System.nanoTime() - start) / 1e9));
                }
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void show(String line) {
        shown = true;
        out.print(terminal ? "\r" + line + "\u001b[K" : line + System.lineSeparator());
        out.flush();
    }

    /** How many incidents and rows of how many, with a bar, the pace and what is left, where the number of rows is known; else how many there were. */
    static String line(Counts counts, double seconds) {
        long rows = counts.rows();
        long all = counts.expected().rows();
        double pace = rows / Math.max(seconds, 0.001);
        if (all <= 0) {
            return String.format(Locale.ROOT, "%,d rows  %,.0f/s", rows, pace);
        }
        long done = Math.min(rows, all);
        int full = (int) (WIDTH * done / all);
        return String.format(Locale.ROOT, "[%s%s] %3d %%  %s%,d of about %,d rows  %,.0f/s%s", "#".repeat(full), " ".repeat(WIDTH - full), 100 * done / all,
                incidents(counts), rows, all, pace, left(all - done, pace));
    }

    private static String incidents(Counts counts) {
        return counts.incidents() == 0 ? "" : String.format(Locale.ROOT, "%,d of %,d incidents  ", counts.incidents(), counts.expected().incidents());
    }

    private static String left(long rows, double pace) {
        long seconds = pace < 1 ? 0 : (long) Math.ceil(rows / pace);
        return pace < 1 ? "" : String.format(Locale.ROOT, "  %d:%02d left", seconds / 60, seconds % 60);
    }

    /** How much of a size that nobody knows has come. */
    static String line(long bytes, double seconds) {
        return String.format(Locale.ROOT, "%,.1f MB  %,.1f MB/s", bytes / 1e6, bytes / 1e6 / Math.max(seconds, 0.001));
    }

    @Override
    public void close() {
        ended.countDown();
        if (shown && terminal) {
            out.println();
        }
    }

}
