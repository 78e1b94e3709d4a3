package io.incidentgraph.query.limit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.Reference;
import io.incidentgraph.query.schema.Relationship;
import io.incidentgraph.query.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * How many nodes an operation reads, estimated from the sizes of labels and relationship types: each list within a list
 * multiplies. Fields that other modules resolve count with their {@code limit}; beneath them it goes on.
 */
final class CostEstimate {

    /** What is taken for the length of a list of ids, which the database does not count. */
    private static final int REFERENCES = 3;

    private final GraphModel model;
    private final Sizes sizes;
    private final RootCost roots;
    private final int longest;
    private final Map<String, Entity> rootFields = new HashMap<>();

    /** @param longest how many rows a list without a limit can have */
    CostEstimate(GraphModel model, Statistics statistics, int longest) {
        this.model = model;
        this.sizes = new Sizes(model, statistics);
        this.roots = new RootCost(sizes, new Selectivity(model, statistics), longest);
        this.longest = longest;
        model.entities().forEach(entity -> {
            rootFields.put(entity.plural(), entity);
            rootFields.put(entity.plural() + "Connection", entity);
        });
        model.nodes().values().forEach(type -> type.fulltext().forEach(index -> rootFields.put(index.field(), type)));
    }

    /** @param variables where arguments are deferred, their values */
    long of(ExecutableNormalizedOperation operation, Map<String, ?> variables) {
        var arguments = new Arguments(variables);
        return (long) operation.getTopLevelFields().stream().mapToDouble(field -> root(field, arguments)).sum();
    }

    private double root(ExecutableNormalizedField field, Arguments arguments) {
        Entity entity = rootFields.get(field.getFieldName());
        if (entity == null) {
            return other(field, new Reached(1, Optional.empty(), arguments));
        }
        RootCost.Rows rows = roots.of(field, entity, arguments);
        return rows.read() + children(field, new Reached(rows.found(), Optional.empty(), arguments));
    }

    private double children(ExecutableNormalizedField field, Reached from) {
        return field.getChildren().stream().mapToDouble(child -> field(child, from)).sum();
    }

    private double field(ExecutableNormalizedField field, Reached from) {
        return switch (link(field)) {
            case Relationship relationship -> along(relationship, field, from);
            case Reference reference -> {
                double rows = from.rows() * Math.min(reference.many() ? REFERENCES : 1, from.limit(field));
                yield rows + children(field, new Reached(rows, Optional.empty(), from.arguments()));
            }
            case null -> other(field, from);
        };
    }

    /** All are read, since they are put in order; so many are followed as are asked for. */
    private double along(Relationship link, ExecutableNormalizedField field, Reached from) {
        double degree = from.isBack(link) ? sizes.arrived(link) : sizes.average(link, field.getObjectTypeNames());
        double each = link.many() ? degree : Math.min(1, degree);
        var reached = new Reached(from.rows() * Math.min(each, Math.min(from.limit(field), longest)), Optional.of(link), from.arguments());
        return from.rows() * each + children(field, reached);
    }

    private double other(ExecutableNormalizedField field, Reached from) {
        return field.hasChildren() ? children(field, from.times(from.arguments().number(field, "limit").orElse(1))) : 0;
    }

    private @Nullable Link link(ExecutableNormalizedField field) {
        String name = field.getFieldName();
        return field.getObjectTypeNames().stream().flatMap(type -> owner(type).stream())
                .flatMap(owner -> List.of(name, Arguments.withoutConnection(name)).stream().map(owner.links()::get))
                .filter(found -> found != null).findFirst().orElse(null);
    }

    private Optional<? extends Fields> owner(String type) {
        Fields node = model.nodes().get(type);
        return Optional.ofNullable(node != null ? node : model.edges().get(type));
    }

    /** So many nodes, to which a relationship has led if there was one. */
    private record Reached(double rows, Optional<Relationship> by, Arguments arguments) {

        Reached times(int more) {
            return new Reached(rows * more, by, arguments);
        }

        int limit(ExecutableNormalizedField field) {
            return arguments.limit(field).orElse(Integer.MAX_VALUE);
        }

        boolean isBack(Relationship link) {
            return by.filter(last -> last.type().equals(link.type()) && last.outgoing() != link.outgoing()).isPresent();
        }

    }

}
