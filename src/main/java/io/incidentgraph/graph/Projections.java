package io.incidentgraph.graph;

import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

import io.incidentgraph.graph.catalogue.CatalogueNaming;
import io.incidentgraph.graph.projection.CatalogueNames;
import io.incidentgraph.graph.projection.Projection;
import io.incidentgraph.vocabulary.Vocabulary;

/** How incidents are computed under the names that the graph's catalogues give; read again only when they are others. */
@Component
final class Projections {

    private record Known(String version, Projection projection) {
    }

    private final Vocabulary vocabulary;

    private volatile Known known;

    Projections(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.known = new Known("", new Projection(vocabulary, CatalogueNames.NONE));
    }

    /** The last one that was asked for, which mostly still holds. */
    Projection latest() {
        return known.projection();
    }

    /** The one that holds. */
    Projection in(TransactionContext tx) {
        return in(tx, new CatalogueNaming(tx).version());
    }

    /** @param version of the names, as the graph's state has it */
    Projection in(TransactionContext tx, String version) {
        var now = known;
        if (!now.version().equals(version)) {
            now = new Known(version, new Projection(vocabulary, version.isEmpty() ? CatalogueNames.NONE : new CatalogueNaming(tx).names()));
            known = now;
        }
        return now.projection();
    }

}
