package io.incidentgraph.query.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.NodeGroup;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Property;
import io.incidentgraph.query.schema.Relationship;
import org.jspecify.annotations.Nullable;

/** Reads {@code where} arguments, as GraphQL has coerced them, into filters. */
public final class FilterReader {

    private final GraphModel model;

    public FilterReader(GraphModel model) {
        this.model = model;
    }

    /** The filter of an {@code XWhere}. */
    public Filter nodes(Entity entity, @Nullable Object where) {
        if (entity instanceof NodeGroup group && group.union()) {
            return members(Where.map(where), (member, value) -> nodes(member, value));
        }
        return fields(Side.NODE, entity, where);
    }

    /** The filter of an {@code XConnectionWhere}, over the nodes of a link and its edges. */
    public Filter connection(Link link, @Nullable Object where) {
        Entity target = model.entity(link.target());
        if (target instanceof NodeGroup group && group.union()) {
            return members(Where.map(where), (member, value) -> connection(link.to(member.name()), value));
        }
        return read(where, entry -> switch (entry.getKey()) {
            case "node" -> nodes(target, entry.getValue());
            case "edge" -> fields(Side.EDGE, edge(link), entry.getValue());
            default -> throw unknown(entry.getKey(), link.name());
        }, value -> connection(link, value));
    }

    private Filter fields(Side side, Fields fields, @Nullable Object where) {
        return read(where, entry -> field(side, fields, entry.getKey(), entry.getValue()), value -> fields(side, fields, value));
    }

    private Filter read(@Nullable Object where, Function<Map.Entry<String, @Nullable Object>, Filter> field,
            Function<@Nullable Object, Filter> nested) {
        var filters = new ArrayList<Filter>();
        Where.map(where).entrySet().forEach(entry -> filters.add(switch (entry.getKey()) {
            case "AND" -> new Filter.AllOf(Where.list(entry.getValue()).stream().map(nested).toList());
            case "OR" -> new Filter.AnyOf(Where.list(entry.getValue()).stream().map(nested).toList());
            case "NOT" -> entry.getValue() == null ? Filter.NOTHING : new Filter.Not(nested.apply(entry.getValue()));
            default -> field.apply(entry);
        }));
        return filters.size() == 1 ? filters.getFirst() : new Filter.AllOf(List.copyOf(filters));
    }

    private Filter field(Side side, Fields fields, String name, @Nullable Object value) {
        Property property = fields.properties().get(name);
        if (property != null) {
            return property(side, fields, property, value);
        }
        Link link = fields.links().get(name);
        if (link != null) {
            return link.many() ? quantified(side, link, value, this::target) : toOne(side, link, value, this::target);
        }
        Link connected = name.endsWith("Connection")
                ? fields.links().get(name.substring(0, name.length() - "Connection".length())) : null;
        if (connected != null) {
            return connected.many() ? quantified(side, connected, value, this::connection) : toOne(side, connected, value, this::connection);
        }
        if (name.equals("typename")) {
            return new Filter.IsOneOf(Where.list(value).stream().map(String.class::cast).toList());
        }
        throw unknown(name, fields.name());
    }

    private Filter property(Side side, Fields fields, Property property, @Nullable Object operators) {
        var filters = new ArrayList<Filter>();
        Where.map(operators).forEach((operator, value) -> filters.add(operator.equals("within")
                ? within(fields, property, value)
                : new Filter.Compares(side, property, Operator.of(operator), value)));
        return filters.size() == 1 ? filters.getFirst() : new Filter.AllOf(List.copyOf(filters));
    }

    private Filter within(Fields fields, Property property, @Nullable Object value) {
        Optional<Relationship> broader = fields instanceof NodeType type ? type.broader() : Optional.empty();
        return new Filter.Within(broader.orElseThrow(() -> unknown("within", fields.name() + "." + property.name())),
                property, value);
    }

    private static Filter toOne(Side side, Link link, @Nullable Object value, LinkReader reader) {
        return value == null ? new Filter.Linked(side, link, Quantifier.NONE, Filter.NOTHING)
                : new Filter.Linked(side, link, Quantifier.SOME, reader.read(link, value));
    }

    private Filter target(Link link, @Nullable Object where) {
        return nodes(model.entity(link.target()), where);
    }

    private Filter quantified(Side side, Link link, @Nullable Object value, LinkReader reader) {
        var filters = new ArrayList<Filter>();
        Where.map(value).forEach((name, where) -> {
            if (name.equals("aggregate")) {
                filters.add(new Filter.Aggregated(side, link, where));
                return;
            }
            Quantifier quantifier = Quantifier.of(name);
            filters.add(new Filter.AnyOf(narrowed(link, where).map(part -> (Filter) new Filter.Linked(
                    side, part.link(), quantifier, reader.read(part.link(), part.where()))).toList()));
        });
        return new Filter.AllOf(List.copyOf(filters));
    }

    /** A filter over a union speaks of each member that it names on its own, as the Neo4j GraphQL Library has it. */
    private Stream<Part> narrowed(Link link, @Nullable Object where) {
        boolean union = model.entity(link.target()) instanceof NodeGroup group && group.union();
        return union
                ? Where.map(where).entrySet().stream().map(entry -> new Part(link.to(entry.getKey()), entry.getValue()))
                : Stream.of(new Part(link, where));
    }

    private Filter members(Map<String, @Nullable Object> where, MemberReader reader) {
        return new Filter.AnyOf(where.entrySet().stream().<Filter>map(entry -> new Filter.AllOf(List.of(
                new Filter.IsOneOf(List.of(entry.getKey())),
                reader.read(model.entity(entry.getKey()), entry.getValue())))).toList());
    }

    private Fields edge(Link link) {
        return (link instanceof Relationship relationship ? model.edge(relationship) : Optional.<Fields>empty())
                .map(Fields.class::cast).orElseThrow(() -> unknown("edge", link.name()));
    }

    private static IllegalArgumentException unknown(String name, String place) {
        return new IllegalArgumentException("There is no filter " + name + " on " + place);
    }

    private record Part(Link link, @Nullable Object where) {
    }

    @FunctionalInterface
    private interface LinkReader {

        Filter read(Link link, @Nullable Object where);

    }

    @FunctionalInterface
    private interface MemberReader {

        Filter read(Entity member, @Nullable Object where);

    }

}
