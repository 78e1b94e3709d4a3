package io.incidentgraph.discovery.shared;

import java.time.Duration;

import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/** When counting must be over. */
record Deadline(long end, Duration time) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos(), time);
    }

    /** @throws QueryRefusedException if it is over */
    void check() {
        if (System.nanoTime() - end > 0) {
            throw new QueryRefusedException(Code.TOO_SLOW, ("Counting took longer than %d ms, which is the limit. "
                    + "Narrow it down with where, or name fewer features.").formatted(time.toMillis()));
        }
    }

}
