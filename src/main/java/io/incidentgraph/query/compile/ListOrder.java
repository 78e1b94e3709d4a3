package io.incidentgraph.query.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.incidentgraph.query.page.Paging;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Property;
import org.jspecify.annotations.Nullable;

/**
 * Lists of which all items are asked for, in no order of the asker's: the program puts them in order by id while it reads
 * them, which costs less than to have it done for each of a thousand short lists in the database.
 */
final class ListOrder {

    private ListOrder() {
    }

    /** The id by which the program orders, unless the database has to. */
    static Optional<Property> byProgram(Request request, @Nullable Object sort) {
        Paging paging = request.paging();
        boolean all = paging.size().isEmpty() && paging.skip().isEmpty() && paging.after().isEmpty();
        boolean unsorted = sort == null || ((List<?>) sort).stream().allMatch(keys -> ((Map<?, ?>) keys).isEmpty());
        return all && unsorted && request.target() instanceof NodeType type ? type.id().filter(Property::required) : Optional.empty();
    }

    /** Where the id stands among the fields of a node; it is added if it was not asked for. */
    static String key(Property id, List<Selection> fields) {
        return fields.stream().filter(field -> field.name().equals(id.name())).map(Selection::key).findFirst().orElse(Keys.ID);
    }

}
