package io.incidentgraph.query.compile;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.Value;

/** Puts lists in order. */
public final class OrderedValues {

    private OrderedValues() {
    }

    /** The items of a list in the order of their ids. */
    public static List<Value> of(Value list, Shape.Unordered shape) {
        if (list.size() <= 1) {
            return list.isEmpty() ? List.of() : List.of(list.get(0));
        }
        var items = new ArrayList<Value>(list.size());
        list.values().forEach(items::add);
        items.sort((one, other) -> compare(one, other, shape));
        return shape.distinct() ? distinct(items, shape) : items;
    }

    private static List<Value> distinct(List<Value> items, Shape.Unordered shape) {
        var once = new ArrayList<Value>(items.size());
        for (Value item : items) {
            if (once.isEmpty() || compare(once.getLast(), item, shape) != 0) {
                once.add(item);
            }
        }
        return once;
    }

    private static int compare(Value one, Value other, Shape.Unordered shape) {
        for (List<Place> path : shape.ids()) {
            int result = Ids.compare(id(one, path), id(other, path));
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    private static Object id(Value item, List<Place> path) {
        Value value = item;
        for (Place place : path) {
            value = place.in(value);
        }
        return value.asObject();
    }

}
