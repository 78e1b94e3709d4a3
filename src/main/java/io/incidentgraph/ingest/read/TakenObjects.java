package io.incidentgraph.ingest.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which objects the documents of one import held, and where those stand that something is to be said of. */
public final class TakenObjects {

    private final Set<String> ids = new HashSet<>();

    private final Map<String, Position> positions = new HashMap<>();

    private Position last = Position.of("");

    public void add(String id) {
        ids.add(id);
    }

    /** Of several positions the last counts. */
    public void place(String id, Position position) {
        positions.put(id, position);
    }

    /** A document is over. */
    public void end(Position document) {
        last = document;
    }

    public int size() {
        return ids.size();
    }

    public Set<String> ids() {
        return Collections.unmodifiableSet(ids);
    }

    /** Where an object stands; of one that no document of this import held, the last document. */
    public Position position(String id) {
        return positions.getOrDefault(id, last);
    }

}
