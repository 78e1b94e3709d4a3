package io.incidentgraph.query.filter;

import java.util.List;

import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.Property;
import io.incidentgraph.query.schema.Relationship;
import org.jspecify.annotations.Nullable;

/** What a {@code where} argument says of a row. */
public sealed interface Filter {

    /** Holds for every row. */
    Filter NOTHING = new AllOf(List.of());

    /** Each of them holds. */
    record AllOf(List<Filter> filters) implements Filter {
    }

    /** One of them holds at least; with none to choose from it says nothing. */
    record AnyOf(List<Filter> filters) implements Filter {
    }

    /** The other does not hold; if that one says nothing, neither does this. */
    record Not(Filter filter) implements Filter {
    }

    /** A property compares in that way with a value; with null, in whatever way, that it is not there. */
    record Compares(Side side, Property property, Operator operator, @Nullable Object value) implements Filter {
    }

    /** The node is the concept with that id, or narrower; without an id, none is. */
    record Within(Relationship broader, Property id, @Nullable Object value) implements Filter {
    }

    /** The node is of one of these types. */
    record IsOneOf(List<String> types) implements Filter {
    }

    /** So many of the rows that a link leads to pass a filter of their own. */
    record Linked(Side side, Link link, Quantifier quantifier, Filter filter) implements Filter {
    }

    /** What all rows that a link leads to come to passes a filter, as {@link AggregateFilters} reads it. */
    record Aggregated(Side side, Link link, @Nullable Object filter) implements Filter {
    }

}
