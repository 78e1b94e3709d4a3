package io.incidentgraph.query.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.page.SortKey;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;

/** Reads the order of groups. What it leaves open, the count settles, largest first, and then the keys. */
final class GroupOrder {

    private static final String COUNT = "count.nodes";

    private GroupOrder() {
    }

    /** @throws QueryRefusedException if it names a property by which is not grouped */
    static Ordering read(@Nullable Object sort, GroupKeys keys, Expression count) {
        var directions = new LinkedHashMap<String, Boolean>();
        if (sort != null) {
            ((List<?>) sort).forEach(item -> collect("", item, directions));
        }
        directions.putIfAbsent(COUNT, true);
        keys.all().forEach(key -> directions.putIfAbsent(key.path(), false));
        var order = new ArrayList<SortKey>();
        directions.forEach((path, descending) -> {
            if (path.equals(COUNT)) {
                order.add(new SortKey(COUNT, count, descending, true));
            }
            else {
                keys.find(path).orElseThrow(() -> unknown(path)).sort(descending).forEach(order::add);
            }
        });
        return new Ordering(List.copyOf(order));
    }

    private static void collect(String path, @Nullable Object item, Map<String, Boolean> directions) {
        if (item instanceof Map<?, ?> parts) {
            parts.forEach((name, part) -> collect(path.isEmpty() ? (String) name : path + "." + name, part, directions));
        }
        else if (item != null) {
            directions.putIfAbsent(path, item.equals("DESC"));
        }
    }

    private static QueryRefusedException unknown(String path) {
        return new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE,
                "sort is by %s, which is not among the keys. Name it in by, or leave it out of sort.".formatted(path));
    }

}
