package io.incidentgraph.export;

import io.incidentgraph.export.read.Counts;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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
        long start = System.nanoTime();
        Thread.ofVirtual().start(() -> {
            try {
                while (!ended.await((terminal ? BAR_PAUSE : LINE_PAUSE).toMillis(), TimeUnit.MILLISECONDS)) {
                    show(line(counts, (System.nanoTime() - start) / 1e9));
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

    /** A bar where the number of rows is known, else only how many there were. */
    static String line(Counts counts, double seconds) {
        long rows = counts.rows();
        String rate = String.format(Locale.ROOT, "%,d rows  %,.0f/s", rows, rows / Math.max(seconds, 0.001));
        if (counts.expected() <= 0) {
            return rate;
        }
        long done = Math.min(rows, counts.expected());
        int full = (int) (WIDTH * done / counts.expected());
        return String.format(Locale.ROOT, "[%s%s] %3d %%  %s", "#".repeat(full), " ".repeat(WIDTH - full), 100 * done / counts.expected(), rate);
    }

    @Override
    public void close() {
        ended.countDown();
        if (shown && terminal) {
            out.println();
        }
    }

}
