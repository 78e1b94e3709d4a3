package io.incidentgraph.bench.data;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import io.incidentgraph.bench.data.Incident.Organization;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * Writes incidents as facts of the program's own schema into an empty database, from inside. The program makes constraints, indexes and the
 * vocabulary when it starts. Of the facts 5 % are only possible; the day of an incident is drawn within its year.
 */
final class FactWriter {

    private static final int INCIDENTS_PER_TRANSACTION = 5_000;
    private static final int DAYS = 365;
    private static final double POSSIBLE = 0.05;

    private final GraphDatabaseService database;
    private final Vocabulary vocabulary = Vocabulary.load();
    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private final Map<String, String> shared = new HashMap<>();

    FactWriter(GraphDatabaseService database) {
        this.database = database;
    }

    void write(Iterator<Incident> incidents) {
        int written = 0;
        while (incidents.hasNext()) {
            try (Transaction transaction = database.beginTx()) {
                for (int i = 0; i < INCIDENTS_PER_TRANSACTION && incidents.hasNext(); i++, written++) {
                    write(transaction, incidents.next());
                }
                transaction.commit();
            }
            if (written % 100_000 == 0) {
                System.out.printf("%,d incidents%n", written);
            }
        }
        database.executeTransactionally("CREATE (:GraphState {id: 'graph', epoch: 'measured', changes: 1})");
    }

    private void write(Transaction transaction, Incident incident) {
        Node node = transaction.createNode(Label.label("Incident"));
        node.setProperty("id", "veris:" + incident.id());
        node.setProperty("year", (long) incident.year());
        node.setProperty("occurredFrom", LocalDate.of(Math.max(1, incident.year()), 1, 1).plusDays(random.nextInt(DAYS)));
        if (random.nextInt(4) == 0) {
            long persons = (long) Math.exp(random.nextDouble() * 14);
            node.setProperty("personsMin", persons);
            node.setProperty("personsMax", persons + random.nextInt(10));
        }
        incident.organizations().forEach(victim -> edge(node, "AFFECTED", organization(transaction, victim)).setProperty("as", "VICTIM"));
        Optional<Organization> vendor = incident.vendors().stream().findFirst();
        incident.causes().stream().flatMap(cause -> concept(ConceptKind.CAUSE, "action." + cause.replaceFirst("\\.", ".variety.")).stream()).distinct()
                .forEach(cause -> {
                    Relationship edge = edge(node, "CAUSED_BY", node(transaction, cause, "Cause"));
                    edge.setProperty("party", incident.party());
                    vendor.ifPresent(each -> edge.setProperty("vendor", each.id()));
                });
        incident.assets().stream().flatMap(asset -> concept(ConceptKind.ASSET, "asset.assets.variety." + asset).stream()).distinct()
                .forEach(asset -> edge(node, "COMPROMISED", node(transaction, asset, "Asset")));
        incident.dataTypes().stream().flatMap(data -> concept(ConceptKind.DATA_TYPE, "attribute.confidentiality.data.variety." + data.dataType()).stream())
                .distinct().forEach(data -> edge(node, "EXPOSED", node(transaction, data, "DataType")));
        vendor.ifPresent(each -> {
            Node organization = organization(transaction, each);
            organization.addLabel(Label.label("Vendor"));
            edge(node, "INVOLVED", organization).setProperty("role", "UNKNOWN");
        });
    }

    private Optional<String> concept(ConceptKind kind, String path) {
        return vocabulary.byVeris(kind, path).map(concept -> concept.id());
    }

    private Relationship edge(Node from, String type, Node to) {
        Relationship edge = from.createRelationshipTo(to, RelationshipType.withName(type));
        edge.setProperty("status", random.nextDouble() < POSSIBLE ? "POSSIBLE" : "ASSERTED");
        return edge;
    }

    private Node organization(Transaction transaction, Organization organization) {
        Node node = node(transaction, organization.id(), "Organization");
        set(node, "name", organization.name());
        set(node, "country", organization.country());
        set(node, "industry", organization.industry());
        return node;
    }

    private Node node(Transaction transaction, String id, String label) {
        @Nullable String known = shared.get(label + id);
        if (known != null) {
            return transaction.getNodeByElementId(known);
        }
        Node node = transaction.createNode(Label.label(label));
        node.setProperty("id", id);
        shared.put(label + id, node.getElementId());
        return node;
    }

    private static void set(Node node, String property, @Nullable Object value) {
        if (value != null && !node.hasProperty(property)) {
            node.setProperty(property, value);
        }
    }

}
