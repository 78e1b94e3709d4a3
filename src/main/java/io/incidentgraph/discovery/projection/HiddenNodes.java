package io.incidentgraph.discovery.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.incidentgraph.query.NodePredicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;

/** The ids of the nodes that must not be seen; asked again when something was committed, or somebody else asks. */
final class HiddenNodes {

    /** What was found for one scope of the predicate in one state of the graph. */
    private record Found(Object scope, Set<Bookmark> mark, Map<String, List<String>> ids) {
    }

    private final GraphSource source;
    private final NodePredicate predicate;

    private volatile @Nullable Found found;

    HiddenNodes(GraphSource source, NodePredicate predicate) {
        this.source = source;
        this.predicate = predicate;
    }

    /** By the type of the nodes. */
    Map<String, List<String>> in(Set<Bookmark> mark) {
        var scope = predicate.scope();
        var known = found;
        if (known != null && scope.isPresent() && known.scope().equals(scope.get()) && known.mark().equals(mark)) {
            return known.ids();
        }
        var ids = source.hidden(mark, predicate);
        found = scope.map(same -> new Found(same, mark, ids)).orElse(null);
        return ids;
    }

}
