package io.incidentgraph.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Keeps objects as long as one import lasts. */
final class InMemoryForeignObjects implements ForeignObjects {

    private static final Comparator<ForeignObject> AGE = Comparator.comparing(ForeignObject::modified).thenComparing(ForeignObject::body);

    private final Map<String, ForeignObject> latest = new HashMap<>();

    private final Map<String, Set<String>> referring = new HashMap<>();

    @Override
    public void keep(Collection<ForeignObject> objects) {
        for (var object : objects) {
            latest.merge(object.id(), object, InMemoryForeignObjects::later);
            object.references().forEach(id -> referring.computeIfAbsent(id, _ -> new HashSet<>()).add(object.id()));
        }
    }

    static ForeignObject later(ForeignObject one, ForeignObject other) {
        return AGE.compare(one, other) >= 0 ? one : other;
    }

    @Override
    public Map<String, ForeignObject> get(Collection<String> ids) {
        var found = new HashMap<String, ForeignObject>();
        for (var id : ids) {
            var object = latest.get(id);
            if (object != null) {
                found.put(id, object);
            }
        }
        return found;
    }

    @Override
    public Set<String> referringTo(Collection<String> ids) {
        var found = new HashSet<String>();
        ids.forEach(id -> found.addAll(referring.getOrDefault(id, Set.of())));
        return found;
    }

    @Override
    public Map<String, CatalogueName> catalogued(Collection<String> ids) {
        return Map.of();
    }

}
