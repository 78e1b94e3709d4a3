package io.incidentgraph.query.compile;

import java.util.List;
import java.util.Optional;

import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Match;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.schema.NodeType;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesMatch;
import org.neo4j.cypherdsl.core.ExposesReturning;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;

/**
 * Reads the relationships of one tally. If they are many, and the count store says that all relationships of the type
 * connect nodes with the two labels, nobody needs to look at the labels of each; the statement itself asks that, and has
 * both ways.
 */
record TallyParts(Scope scope, Row rows, Tallies.Tally tally) {

    List<? extends ExposesReturning> reading() {
        NodeType owner = (NodeType) rows.entity();
        NodeType target = (NodeType) scope.model().entity(tally.link().target());
        return tally.many() && isPlain(owner) && isPlain(target)
                ? List.of(uniform(owner, target), labelled(Cypher.with(every()).where(isUniform(owner, target).not())))
                : List.of(labelled(null));
    }

    private ExposesReturning uniform(NodeType owner, NodeType target) {
        Node end = Cypher.anyNode(scope.variables().name(target.name()));
        Relationship edge = edge(Cypher.anyNode(rows.node().getRequiredSymbolicName()), end);
        Row row = new Row(target, end, Optional.of(edge), scope.model().edge(tally.link()));
        return hinted(Cypher.with(every()).where(isUniform(owner, target)).match(edge), edge)
                .where(scope.filters().compile(tally.filter(), row));
    }

    private ExposesReturning labelled(@Nullable ExposesMatch before) {
        Match owner = scope.patterns().all(rows.entity(), rows.node().getRequiredSymbolicName());
        Match target = scope.patterns().all(scope.model().entity(tally.link().target()));
        Relationship edge = edge(owner.row().node(), target.row().node());
        Row row = new Row(target.row().entity(), target.row().node(), Optional.of(edge), scope.model().edge(tally.link()));
        Condition seen = Conditions.and(owner.condition(), target.condition());
        return hinted(before == null ? Cypher.match(edge) : before.match(edge), edge)
                .where(Conditions.and(scope.filters().compile(tally.filter(), row), seen));
    }

    private Relationship edge(Node from, Node to) {
        String type = tally.link().type();
        return (tally.link().outgoing() ? from.relationshipTo(to, type) : from.relationshipFrom(to, type))
                .named(scope.variables().name(type));
    }

    private OngoingReadingWithoutWhere hinted(OngoingReadingWithoutWhere match, Relationship edge) {
        return match.usingIndex(edge.property(tally.seek().property().name()));
    }

    /** Whether a node is one of the type if it has the label, and whether all of these may be seen. */
    private boolean isPlain(NodeType type) {
        return type.labels().size() == 1 && type.without().isEmpty()
                && Conditions.saysNothing(scope.patterns().visible(type, Cypher.anyNode("node")));
    }

    private AliasedExpression every() {
        return Cypher.count(edgeBetween(Cypher.anyNode(), Cypher.anyNode())).as("every");
    }

    private Condition isUniform(NodeType owner, NodeType target) {
        Expression every = Cypher.name("every");
        return every.isEqualTo(Cypher.count(edgeBetween(Cypher.node(owner.labels().getFirst()), Cypher.anyNode())))
                .and(every.isEqualTo(Cypher.count(edgeBetween(Cypher.anyNode(), Cypher.node(target.labels().getFirst())))));
    }

    private Relationship edgeBetween(Node from, Node to) {
        String type = tally.link().type();
        return tally.link().outgoing() ? from.relationshipTo(to, type) : from.relationshipFrom(to, type);
    }

}
