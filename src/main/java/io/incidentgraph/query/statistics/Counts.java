package io.incidentgraph.query.statistics;

import java.util.Collection;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PropertyContainer;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.ResultStatement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;

/** The statements that count. None of them reads more than a bound of nodes or relationships one by one. */
final class Counts {

    /** The nodes whose relationships are counted. */
    static final int SAMPLE = 1_000;

    /** The nodes or relationships that are counted one by one. */
    static final int BOUND = 100_000;

    private Counts() {
    }

    /** Answered by the count store. */
    static ResultStatement nodes(String label) {
        Node node = Cypher.node(label).named("node");
        return Cypher.match(node).returning(Cypher.count(node)).build();
    }

    /** Answered by the count store. */
    static ResultStatement relationships(String type) {
        Relationship relationship = Cypher.anyNode().relationshipTo(Cypher.anyNode(), type).named("relationship");
        return Cypher.match(relationship).returning(Cypher.count(relationship.getRequiredSymbolicName())).build();
    }

    /** The average degree of the nodes at one end of {@link #SAMPLE} relationships. */
    static ResultStatement degree(String type, boolean outgoing) {
        Node node = Cypher.anyNode("node");
        Relationship any = outgoing ? node.relationshipTo(Cypher.anyNode(), type) : node.relationshipFrom(Cypher.anyNode(), type);
        return Cypher.match(any.named("relationship")).with(node).limit(SAMPLE)
                .returning(Cypher.toInteger(Cypher.ceil(Cypher.avg(Cypher.count(any))))).build();
    }

    /** Up to {@link #BOUND} of the nodes whose property has a value. */
    static ResultStatement nodesWith(String label, String property, Object value) {
        Node node = Cypher.node(label).named("node");
        return bounded(Cypher.match(node), node, node, property, value);
    }

    /** Up to {@link #BOUND} of the relationships whose property has a value. */
    static ResultStatement relationshipsWith(String type, String property, Object value) {
        Relationship relationship = Cypher.anyNode().relationshipTo(Cypher.anyNode(), type).named("relationship");
        return bounded(Cypher.match(relationship), relationship, relationship, property, value);
    }

    /** Up to {@link #SAMPLE} of the nodes whose property has a value, and their relationships of a type: the degrees, from the store. */
    static ResultStatement degrees(Question.Linked question) {
        Node node = Cypher.node(question.label()).named("node");
        return degrees(question, node, Cypher.match(node).where(has(node, question.property(), question.value())).with(node));
    }

    /** The same of nodes and all that are below them. */
    static ResultStatement degreesWithin(Question.LinkedWithin question) {
        Node top = Cypher.node(question.top().label()).named("top");
        Node node = Cypher.node(question.top().label()).named("node");
        RelationshipPattern below = (question.up() ? top.relationshipFrom(node, question.broader())
                : top.relationshipTo(node, question.broader())).unbounded().min(0);
        return degrees(question.top(), node, Cypher.match(top).where(has(top, question.top().property(), question.top().value()))
                .match(below).withDistinct(node));
    }

    private static ResultStatement degrees(Question.Linked question, Node node, OrderableOngoingReadingAndWithWithoutWhere nodes) {
        Relationship relationship = question.outgoing() ? node.relationshipTo(Cypher.anyNode(), question.type())
                : node.relationshipFrom(Cypher.anyNode(), question.type());
        return nodes.limit(SAMPLE).returning(Cypher.count(node), Cypher.sum(Cypher.count(relationship))).build();
    }

    private static ResultStatement bounded(OngoingReadingWithoutWhere match, IdentifiableElement element, PropertyContainer container,
            String property, Object value) {
        return match.where(has(container, property, value)).with(element).limit(BOUND).returning(Cypher.count(Cypher.asterisk())).build();
    }

    private static Condition has(PropertyContainer container, String property, Object value) {
        var expected = Cypher.parameter("value", value);
        var actual = container.property(property);
        return value instanceof Collection ? actual.in(expected) : actual.isEqualTo(expected);
    }

}
