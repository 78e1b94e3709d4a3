package io.incidentgraph.model;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The objects of sources whose objects refer to each other, kept from import to import: what refers to an object that is
 * missing can be read again when it comes, in whatever file.
 */
public interface ForeignObjects {

    /** Keeps objects; those that are there change nothing. */
    void keep(Collection<ForeignObject> objects);

    /** The latest version of each of these objects that is there. */
    Map<String, ForeignObject> get(Collection<String> ids);

    /** The ids of the objects that refer to one of these, or once did. */
    Set<String> referringTo(Collection<String> ids);

    /** Those of these objects that an imported catalogue has. */
    Map<String, CatalogueName> catalogued(Collection<String> ids);

    /** Objects that are forgotten with the import, and no catalogue. */
    static ForeignObjects inMemory() {
        return new InMemoryForeignObjects();
    }

    /** Objects that are forgotten with the import, seen together with others, to which nothing is added. */
    static ForeignObjects above(ForeignObjects others) {
        return new ObjectsAbove(new InMemoryForeignObjects(), others);
    }

}
