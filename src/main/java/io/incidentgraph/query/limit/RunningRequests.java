package io.incidentgraph.query.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/** How many requests of each client are being answered. */
final class RunningRequests {

    private final ConcurrentMap<String, Integer> running = new ConcurrentHashMap<>();
    private final int limit;

    RunningRequests(int limit) {
        this.limit = limit;
    }

    /**
     * Counts one more.
     *
     * @return takes it off again; further calls do nothing
     * @throws QueryRefusedException at once, if it is one too many
     */
    Runnable enter(String client) {
        int number = running.merge(client, 1, Integer::sum);
        if (number > limit) {
            leave(client);
            throw new QueryRefusedException(Code.TOO_MANY_OPERATIONS,
                    "%,d operations of this client would be running; the limit is %,d. Wait for one of them to end.".formatted(number, limit));
        }
        var left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                leave(client);
            }
        };
    }

    int clients() {
        return running.size();
    }

    private void leave(String client) {
        running.computeIfPresent(client, (_, number) -> number == 1 ? null : number - 1);
    }

}
