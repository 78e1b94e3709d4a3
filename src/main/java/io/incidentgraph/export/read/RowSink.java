package io.incidentgraph.export.read;

import java.io.IOException;

/** Takes rows one by one; the database goes on when it has returned. */
@FunctionalInterface
public interface RowSink<T> {

    void accept(T row) throws IOException;

}
