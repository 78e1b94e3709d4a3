package io.incidentgraph.query.plan;

import java.util.List;

import io.incidentgraph.query.filter.Filter;
import io.incidentgraph.query.schema.NodeType;

/** Nodes from which a statement can reach all that pass a filter. */
public sealed interface Start {

    /** The part of the filter that holds of whatever is reached from there, and need not be asked again. */
    Filter part();

    /** How many links lead from there to the nodes. */
    int steps();

    /**
     * The far end of a filter over links, where an index finds nodes.
     *
     * @param path the links that lead there, in the order in which the filter has them; each is a part of the one before
     * @param seek what the index finds: a {@link Filter.Compares}, or a {@link Filter.Within} for a concept and all narrower ones
     * @param type what it finds
     * @param label under which the index has it
     */
    record End(List<Filter.Linked> path, Filter seek, NodeType type, String label) implements Start {

        @Override
        public Filter part() {
            return path.getFirst();
        }

        @Override
        public int steps() {
            return path.size();
        }

    }

    /**
     * One end for each of several filters, of which one must hold.
     *
     * @param ends in the order of the filters
     */
    record Ends(Filter.AnyOf part, List<End> ends) implements Start {

        @Override
        public int steps() {
            return ends.stream().mapToInt(End::steps).sum();
        }

    }

}
