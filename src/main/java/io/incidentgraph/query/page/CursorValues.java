package io.incidentgraph.query.page;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The values of a cursor as JSON; what JSON does not have is an object with the name of its type. */
final class CursorValues {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS).build();

    private CursorValues() {
    }

    static String write(List<?> values) {
        var written = new ArrayList<@Nullable Object>();
        values.forEach(value -> written.add(switch (value) {
            case LocalDate date -> Map.of("date", date.toString());
            case ZonedDateTime time -> Map.of("time", time.toString());
            case null, default -> value;
        }));
        return JSON.writeValueAsString(written);
    }

    static List<@Nullable Object> read(String text) {
        var read = new ArrayList<@Nullable Object>();
        for (Object value : JSON.readValue(text, List.class)) {
            read.add(value instanceof Map<?, ?> typed ? temporal(typed) : value);
        }
        return read;
    }

    private static Object temporal(Map<?, ?> typed) {
        return typed.containsKey("date") ? LocalDate.parse((String) typed.get("date"))
                : ZonedDateTime.parse((String) typed.get("time"));
    }

}
