package io.incidentgraph.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Objects that are forgotten with the import, seen together with others, which stay as they are. */
record ObjectsAbove(InMemoryForeignObjects own, ForeignObjects others) implements ForeignObjects {

    @Override
    public void keep(Collection<ForeignObject> objects) {
        own.keep(objects);
    }

    @Override
    public Map<String, ForeignObject> get(Collection<String> ids) {
        var found = new HashMap<>(others.get(ids));
        own.get(ids).forEach((id, object) -> found.merge(id, object, InMemoryForeignObjects::later));
        return found;
    }

    @Override
    public Set<String> referringTo(Collection<String> ids) {
        var found = new HashSet<>(others.referringTo(ids));
        found.addAll(own.referringTo(ids));
        return found;
    }

    @Override
    public Map<String, CatalogueName> catalogued(Collection<String> ids) {
        return others.catalogued(ids);
    }

}
