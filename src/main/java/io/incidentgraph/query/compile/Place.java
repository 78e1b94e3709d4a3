package io.incidentgraph.query.compile;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;

/**
 * Where a field stands in an object that the database returns.
 *
 * @param position in a list; -1 for the field of a map
 */
public record Place(String key, int position) {

    /** The place of a field in a map. */
    public static Place named(String key) {
        return new Place(key, -1);
    }

    /** Where a field of that key stands, or would stand. */
    static Place of(Form form, Map<String, Shape> fields, String key) {
        if (form == Form.MAPS) {
            return named(key);
        }
        return new Place(key, fields.containsKey(key) ? List.copyOf(fields.keySet()).indexOf(key) : fields.size());
    }

    /** The field's value, which is NULL if there is none. */
    public Value in(Value object) {
        return position < 0 ? object.get(key) : object.get(position);
    }

}
