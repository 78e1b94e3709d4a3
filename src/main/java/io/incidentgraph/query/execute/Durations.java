package io.incidentgraph.query.execute;

import java.time.Duration;

/** Durations in words. */
final class Durations {

    private Durations() {
    }

    static String words(Duration duration) {
        return duration.toMillisPart() == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }

}
