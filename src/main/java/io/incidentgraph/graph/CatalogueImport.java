package io.incidentgraph.graph;

import java.util.Collection;

import io.incidentgraph.model.CatalogueEntry;
import io.incidentgraph.model.CatalogueRelease;

/**
 * Takes one version of a catalogue, such as one ATT&amp;CK bundle. Entries are kept as they come and do not count before
 * {@link #finish}; one that is stopped in between is begun again and finds them. For one thread.
 */
public sealed interface CatalogueImport permits StoringCatalogueImport, RehearsedCatalogueImport {

    /** How many entries a version may have. */
    int LIMIT = 1_000_000;

    /**
     * Takes some of the entries, in whatever order.
     *
     * @throws IllegalArgumentException if one has a label or type that no catalogue may bring, or there are too many
     */
    void add(Collection<? extends CatalogueEntry> entries);

    /** Makes the graph's catalogue that of this version, in one transaction, unless the graph knows a later one. */
    CatalogueReport finish(CatalogueRelease release);

}
