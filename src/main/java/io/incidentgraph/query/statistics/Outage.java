package io.incidentgraph.query.statistics;

import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns once, until it works again: a database that is slow is not helped by a log that is full. */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final AtomicBoolean warned = new AtomicBoolean();

    void noticed(Object question, Exception failure) {
        if (warned.compareAndSet(false, true)) {
            LOG.warn("The database did not answer a question about its own size ({}: {}); until it does, queries are planned without",
                    question, failure.toString());
        }
    }

    void over() {
        warned.set(false);
    }

}
