package io.incidentgraph.bench.data;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.incidentgraph.bench.data.Incident.Organization;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/** Writes incidents into an empty database from inside, and makes the indexes afterwards. */
final class GraphWriter {

    private static final int INCIDENTS_PER_TRANSACTION = 5_000;
    private static final int INDEX_HOURS = 1;

    private static final String[] INDEXES = {
            "CREATE CONSTRAINT FOR (n:Incident) REQUIRE n.id IS UNIQUE",
            "CREATE CONSTRAINT FOR (n:Organization) REQUIRE n.id IS UNIQUE",
            "CREATE CONSTRAINT FOR (n:Vendor) REQUIRE n.id IS UNIQUE",
            "CREATE CONSTRAINT FOR (n:Cause) REQUIRE n.id IS UNIQUE",
            "CREATE CONSTRAINT FOR (n:DataType) REQUIRE n.id IS UNIQUE",
            "CREATE CONSTRAINT FOR (n:Asset) REQUIRE n.id IS UNIQUE",
            "CREATE INDEX FOR (n:Incident) ON (n.year)",
            "CREATE INDEX FOR (n:Incident) ON (n.year, n.id)",
            "CREATE INDEX FOR (n:Organization) ON (n.country)",
            "CREATE INDEX FOR (n:Vendor) ON (n.name)",
            "CREATE INDEX FOR ()-[r:CAUSED_BY]-() ON (r.party)",
            """
            CREATE FULLTEXT INDEX incidentText FOR (n:Incident) ON EACH [n.title, n.summary]
            OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
            """};

    private final GraphDatabaseService database;
    private final Map<String, Long> shared = new HashMap<>();

    GraphWriter(GraphDatabaseService database) {
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
        for (String index : INDEXES) {
            database.executeTransactionally(index);
        }
        try (Transaction transaction = database.beginTx()) {
            transaction.schema().awaitIndexesOnline(INDEX_HOURS, TimeUnit.HOURS);
        }
    }

    private void write(Transaction transaction, Incident incident) {
        Node node = transaction.createNode(Label.label("Incident"));
        node.setProperty("id", incident.id());
        node.setProperty("title", incident.title());
        node.setProperty("summary", incident.summary());
        node.setProperty("year", incident.year());
        node.setProperty("securityIncident", incident.securityIncident());
        incident.organizations().forEach(victim -> edge(node, "AFFECTED", organization(transaction, victim, "Organization")));
        incident.causes().forEach(cause ->
                edge(node, "CAUSED_BY", concept(transaction, "Cause", cause)).setProperty("party", incident.party()));
        incident.dataTypes().forEach(data ->
                set(edge(node, "EXPOSED", concept(transaction, "DataType", data.dataType())), "amount", data.amount()));
        incident.assets().forEach(asset -> edge(node, "TARGETED", concept(transaction, "Asset", asset)));
        incident.vendors().forEach(vendor ->
                edge(node, "INVOLVED_VENDOR", organization(transaction, vendor, "Vendor", "Organization")));
    }

    private static Entity edge(Node from, String type, Node to) {
        return from.createRelationshipTo(to, RelationshipType.withName(type));
    }

    private Node concept(Transaction transaction, String label, String id) {
        @Nullable Long known = shared.get(label + id);
        return known != null ? node(transaction, known) : create(transaction, label + id, id, label);
    }

    private Node organization(Transaction transaction, Organization organization, String... labels) {
        @Nullable Long known = shared.get(organization.id());
        if (known != null) {
            return node(transaction, known);
        }
        Node node = create(transaction, organization.id(), organization.id(), labels);
        set(node, "name", organization.name());
        set(node, "country", organization.country());
        set(node, "industry", organization.industry());
        return node;
    }

    @SuppressWarnings("removal")
    private static Node node(Transaction transaction, long id) {
        return transaction.getNodeById(id);
    }

    @SuppressWarnings("removal")
    private Node create(Transaction transaction, String key, String id, String... labels) {
        Node node = transaction.createNode();
        for (String label : labels) {
            node.addLabel(Label.label(label));
        }
        node.setProperty("id", id);
        shared.put(key, node.getId());
        return node;
    }

    private static void set(Entity entity, String property, @Nullable Object value) {
        if (value != null) {
            entity.setProperty(property, value);
        }
    }

}
