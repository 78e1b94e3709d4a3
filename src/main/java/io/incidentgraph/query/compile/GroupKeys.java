package io.incidentgraph.query.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Match;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.Property;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/** What {@code by} names. Whatever is named of one link is taken from the same edge and its node. */
final class GroupKeys {

    private final Scope scope;
    private final Row row;
    private final Map<String, Match> links = new LinkedHashMap<>();
    private final Map<String, GroupKey> keys = new LinkedHashMap<>();

    private GroupKeys(Scope scope, Row row) {
        this.scope = scope;
        this.row = row;
    }

    /** @throws QueryRefusedException if nothing is named */
    static GroupKeys read(Scope scope, Row row, @Nullable Object by) {
        var result = new GroupKeys(scope, row);
        list(by).forEach(entry -> map(entry).forEach(result::add));
        if (result.keys.isEmpty()) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "by names no property to group by. "
                    + "Name one of the node, or one of a linked node or of the edge to it.");
        }
        return result;
    }

    /** The keys in the order of {@code by}. */
    List<GroupKey> all() {
        return List.copyOf(keys.values());
    }

    Optional<GroupKey> find(String path) {
        return Optional.ofNullable(keys.get(path));
    }

    /** Whether a node can be in several rows. */
    boolean linked() {
        return !links.isEmpty();
    }

    /** A row for each edge of each link, and for each combination of edges of several links. */
    OngoingReading follow(OngoingReading nodes) {
        OngoingReading reading = nodes;
        for (Match match : links.values()) {
            var matched = reading.match(match.pattern());
            reading = Conditions.saysNothing(match.condition()) ? matched : matched.where(match.condition());
        }
        return reading;
    }

    private void add(String name, @Nullable Object value) {
        if (name.equals("node")) {
            list(value).forEach(property -> key("node", row, Side.NODE, (String) property));
            return;
        }
        Link link = row.entity().link(name);
        Match match = links.computeIfAbsent(name, _ -> scope.patterns().follow(row, Side.NODE, link));
        Map<String, @Nullable Object> parts = map(value);
        var condition = scope.filters().compile(scope.reader().connection(link, parts.get("where")), match.row());
        links.put(name, new Match(match.pattern(), Conditions.and(match.condition(), condition), match.row()));
        list(parts.get("node")).forEach(property -> key(name + ".node", match.row(), Side.NODE, (String) property));
        list(parts.get("edge")).forEach(property -> key(name + ".edge", match.row(), Side.EDGE, (String) property));
    }

    private void key(String place, Row of, Side side, String name) {
        keys.computeIfAbsent(place + "." + name, path -> {
            Property property = of.fields(side).property(name);
            var container = of.container(side);
            var column = scope.variables().name(name);
            return new GroupKey(path, container.property(name), column, property.sortedBy().equals(name) ? Optional.empty()
                    : Optional.of(new GroupKey.Order(container.property(property.sortedBy()), scope.variables().name(property.sortedBy()))));
        });
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
    }

}
