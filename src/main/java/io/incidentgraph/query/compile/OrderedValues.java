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
        var items = new ArrayList<Value>(list.size());
        list.values().forEach(items::add);
        if (items.size() > 1) {
            items.sort((one, other) -> compare(one, other, shape));
        }
        return shape.distinct() && items.size() > 1 ? distinct(items, shape) : items;
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
        for (List<String> path : shape.ids()) {
            int result = Ids.compare(id(one, path), id(other, path));
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    private static Object id(Value item, List<String> path) {
        Value value = item;
        for (String key : path) {
            value = value.get(key);
        }
        return value.asObject();
    }

}
