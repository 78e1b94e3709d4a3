package io.incidentgraph.export.read;

/** More nodes lie around others than may be taken. */
public final class TooManyNodesException extends RuntimeException {

    TooManyNodesException(int limit) {
        super("There are more than %,d nodes around these, which is the limit".formatted(limit));
    }

}
