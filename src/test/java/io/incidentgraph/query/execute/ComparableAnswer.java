package io.incidentgraph.query.execute;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Answers in a form in which two that say the same are equal: lists whose order the operation does not ask for are sorted,
 * cursors and scores are only there or not, and numbers are compared by their value.
 */
final class ComparableAnswer {

    private static final Set<String> ONLY_PRESENT = Set.of("cursor", "startCursor", "endCursor", "score");

    private final Set<String> ordered;

    private ComparableAnswer(Set<String> ordered) {
        this.ordered = ordered;
    }

    static @Nullable Object of(String operation, @Nullable Object data) {
        return new ComparableAnswer(OrderedLists.of(operation)).value("", data);
    }

    private @Nullable Object value(String path, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> map(path, map);
            case List<?> list -> list(path, list);
            case Number number -> number(number);
            case String text -> '"' + text + '"';
            default -> value;
        };
    }

    private Object map(String path, Map<?, ?> map) {
        var result = new TreeMap<String, @Nullable Object>();
        map.forEach((key, value) -> result.put((String) key,
                value != null && ONLY_PRESENT.contains(key) ? "present" : value(path + "/" + key, value)));
        return result;
    }

    private Object list(String path, List<?> list) {
        var items = list.stream().<@Nullable Object>map(item -> value(path, item));
        boolean free = list.stream().allMatch(Map.class::isInstance) && !ordered.contains(path);
        return free ? items.sorted(Comparator.comparing(String::valueOf)).toList() : items.toList();
    }

    private static Object number(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros();
    }

}
