package io.incidentgraph.disclosure.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Says on standard error how far it is, every two seconds. */
final class Progress {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PrintStream err;

    private final int texts;

    private Instant next = Instant.now().plus(PAUSE);

    private int read;

    private int incidents;

    private int unreadable;

    Progress(PrintStream err, int texts) {
        this.err = err;
        this.texts = texts;
    }

    void read(int found) {
        read++;
        incidents += found;
        tick();
    }

    void unreadable(String name, String reason) {
        unreadable++;
        err.println("%s: %s".formatted(name, reason));
        tick();
    }

    boolean hasFailures() {
        return unreadable > 0;
    }

    private void tick() {
        if (texts > 1 && Instant.now().isAfter(next)) {
            err.println(state());
            next = Instant.now().plus(PAUSE);
        }
    }

    /** A last line, if there was more than one text. */
    void end() {
        if (texts > 1) {
            err.println(state());
        }
    }

    private String state() {
        return "%,d of %,d texts: %,d incidents, %,d texts that cannot be read".formatted(read + unreadable, texts, incidents, unreadable);
    }

}
