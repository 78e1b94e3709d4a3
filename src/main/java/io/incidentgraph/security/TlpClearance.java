package io.incidentgraph.security;

import java.util.List;
import java.util.Optional;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipChain;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.Where;

import io.incidentgraph.model.Tlp;
import io.incidentgraph.query.NodePredicate;

/**
 * Shows nothing of incidents that are to be shared with fewer people than those who ask: neither them nor what is known through
 * them alone, such as their records, documents, numbers and organizations. What is not marked may be shared; a mark that is not
 * known may not. Concepts and the catalogue of ATT&amp;CK are public.
 */
final class TlpClearance implements NodePredicate {

    private static final Node INCIDENT = Cypher.node("Incident").named("clearedIncident");

    /** An incident, or what turned out to be none. */
    private static final Node SUBJECT = Cypher.anyNode("clearedSubject");

    private final Tlp highest;

    TlpClearance(Tlp highest) {
        this.highest = highest;
    }

    @Override
    public Condition on(String type, Node node) {
        return switch (type) {
            case "Incident", "NonIncident" -> readable(node);
            case "Record" -> exists(node.relationshipTo(SUBJECT, "ABOUT"), readable(SUBJECT).not()).not();
            case "Document" -> exists(records(node).relationshipTo(SUBJECT, "ABOUT"), readable(SUBJECT));
            case "Passage" -> exists(records(node.relationshipTo(Cypher.node("Document"), "IN")).relationshipTo(SUBJECT, "ABOUT"), readable(SUBJECT).not()).not();
            case "Count", "Event", "Vulnerability", "Organization", "Vendor", "Authority" -> ofReadable(node.relationshipFrom(INCIDENT));
            case "Malware" -> node.property("stixId").isNotNull().or(ofReadable(node.relationshipFrom(INCIDENT)));
            case "Alias" -> ofReadable(node.relationshipTo(Cypher.anyNode(), "SAME_AS").relationshipFrom(INCIDENT));
            default -> Cypher.noCondition();
        };
    }

    private static Relationship records(Node document) {
        return document.relationshipFrom(Cypher.node("Record"), "FROM");
    }

    private static RelationshipChain records(Relationship passage) {
        return passage.relationshipFrom(Cypher.node("Record"), "FROM");
    }

    private Condition ofReadable(RelationshipPattern incident) {
        return exists(incident, readable(INCIDENT));
    }

    private static Condition exists(RelationshipPattern pattern, Condition condition) {
        return Cypher.exists(List.of(pattern), Where.from(condition));
    }

    private Condition readable(Node incident) {
        var level = incident.property("tlp");
        return level.isNull().or(level.in(Cypher.parameter("clearance", highest.codesUpToThis())));
    }

    @Override
    public Optional<Object> scope() {
        return Optional.of(highest);
    }

}
