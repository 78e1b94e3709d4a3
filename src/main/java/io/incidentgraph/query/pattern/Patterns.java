package io.incidentgraph.query.pattern;

import java.util.List;
import java.util.Optional;

import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.FulltextIndex;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Reference;
import io.incidentgraph.query.schema.Relationship;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Makes the patterns of one statement. Each node in them stands under the {@link NodePredicate}. */
public final class Patterns {

    private final GraphModel model;
    private final NodePredicate predicate;
    private final Variables variables;

    public Patterns(GraphModel model, NodePredicate predicate, Variables variables) {
        this.model = model;
        this.predicate = predicate;
        this.variables = variables;
    }

    /** All nodes of an entity. */
    public Match all(Entity entity) {
        Node node = node(entity);
        return new Match(node, visible(entity, node), Row.of(entity, node));
    }

    /** All nodes of an entity, under a name that they have elsewhere. */
    public Match all(Entity entity, SymbolicName name) {
        Node node = Cypher.node(LabelExpressions.anyOf(model.members(entity))).named(name);
        return new Match(node, visible(entity, node), Row.of(entity, node));
    }

    /** The nodes of a type that a full-text index finds. */
    public Hits search(NodeType type, FulltextIndex index, Object query) {
        var name = variables.name(type.name());
        Node node = Cypher.anyNode(name);
        Condition condition = Conditions.and(isOneOf(List.of(type), node), visible(type, node));
        return new Hits(variables.parameter(index.index()), variables.parameter(query), condition, Row.of(type, node),
                variables.name("score"), Optional.empty());
    }

    /** The nodes to which a link leads from one side of a row. */
    public Match follow(Row from, Side side, Link link) {
        Entity target = model.entity(link.target());
        return switch (link) {
            case Relationship relationship -> along(relationship, from.node(), target);
            case Reference reference -> by(reference, from, side, target);
        };
    }

    /** The condition that a node is one of these types. */
    public Condition isOneOf(List<NodeType> types, Node node) {
        return node.hasLabels(LabelExpressions.anyOf(types));
    }

    /** The condition under which a node of an entity can be seen. */
    public Condition visible(Entity entity, Node node) {
        if (entity instanceof NodeType type) {
            return predicate.on(type.name(), node);
        }
        List<NodeType> members = model.members(entity);
        boolean none = members.stream().allMatch(member -> Conditions.saysNothing(predicate.on(member.name(), node)));
        return none ? Cypher.noCondition() : members.stream()
                .map(member -> Conditions.and(isOneOf(List.of(member), node), predicate.on(member.name(), node)))
                .reduce(Cypher.noCondition(), Conditions::or);
    }

    /** The link between two nodes of which the second is known already; each of them stands under its own condition. */
    public Match between(Match from, Relationship link, Row to) {
        var edge = edge(from.row().node(), link, to.node());
        return new Match(edge, from.condition(), new Row(to.entity(), to.node(), Optional.of(edge), model.edge(link)));
    }

    private org.neo4j.cypherdsl.core.Relationship edge(Node from, Relationship link, Node to) {
        return (link.outgoing() ? from.relationshipTo(to, link.type()) : from.relationshipFrom(to, link.type()))
                .named(variables.name(link.type()));
    }

    private Match along(Relationship link, Node from, Entity target) {
        var name = variables.name(link.type());
        Node node = node(target);
        var edge = (link.outgoing() ? from.relationshipTo(node, link.type()) : from.relationshipFrom(node, link.type()))
                .named(name);
        return new Match(edge, visible(target, node), new Row(target, node, Optional.of(edge), model.edge(link)));
    }

    private Match by(Reference link, Row from, Side side, Entity target) {
        Node node = node(target);
        var ids = from.container(side).property(link.property());
        var id = node.property(target.id().orElseThrow().name());
        Condition condition = link.many() ? id.in(ids) : id.isEqualTo(ids);
        return new Match(node, Conditions.and(condition, visible(target, node)), Row.of(target, node));
    }

    private Node node(Entity entity) {
        return Cypher.node(LabelExpressions.anyOf(model.members(entity))).named(variables.name(entity.name()));
    }

}
