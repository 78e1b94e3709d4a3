package io.incidentgraph.query.filter;

import java.util.List;

import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Match;
import io.incidentgraph.query.pattern.Patterns;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Variables;
import io.incidentgraph.query.schema.Entity;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.NamedPath;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.Where;

/** Makes {@code within} a walk up the hierarchy, on which no node may be hidden. */
final class HierarchyCompiler {

    private final Patterns patterns;
    private final Variables variables;

    HierarchyCompiler(Patterns patterns, Variables variables) {
        this.patterns = patterns;
        this.variables = variables;
    }

    Condition within(Filter.Within filter, Row row) {
        Match broader = patterns.all(row.entity());
        Node top = broader.row().node();
        Condition isTop = top.property(filter.id().name()).isEqualTo(variables.parameter(filter.value()));
        RelationshipPattern steps = steps(filter, row.node(), top);
        if (Conditions.saysNothing(broader.condition())) {
            return Cypher.exists(List.of(steps), Where.from(isTop));
        }
        NamedPath path = path(steps);
        return Cypher.exists(List.of(path), Where.from(isTop.and(visible(path, row.entity()))));
    }

    /** The top and all that is below it, from the top downwards; to one node as often as there are ways. */
    OngoingReading reading(Filter.Within filter, Match narrower) {
        Match broader = patterns.all(narrower.row().entity());
        Node top = broader.row().node();
        Condition isTop = top.property(filter.id().name()).isEqualTo(variables.parameter(filter.value()));
        var begun = broader.reading(isTop).with(top);
        RelationshipPattern steps = steps(filter, narrower.row().node(), top);
        if (Conditions.saysNothing(broader.condition())) {
            return begun.match(steps);
        }
        NamedPath path = path(steps);
        return begun.match(path).where(visible(path, narrower.row().entity()));
    }

    private NamedPath path(RelationshipPattern steps) {
        return Cypher.path(variables.name("path")).definedBy(steps);
    }

    private Condition visible(NamedPath path, Entity entity) {
        var step = variables.name("step");
        return Cypher.all(step).in(Cypher.nodes(path)).where(patterns.visible(entity, Cypher.anyNode(step.getValue())));
    }

    private static RelationshipPattern steps(Filter.Within filter, Node from, Node top) {
        var type = filter.broader().type();
        return (filter.broader().outgoing() ? from.relationshipTo(top, type) : from.relationshipFrom(top, type))
                .unbounded().min(0);
    }

}
