package io.incidentgraph.query.filter;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A {@code where} argument, or a part of it, with the casts that the schema allows. */
final class Where {

    private Where() {
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
    }

    static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

}
