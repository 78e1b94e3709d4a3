package io.incidentgraph.graph.catalogue;

/** The Cypher of catalogues. Labels and types that stand in for {@code $(…)} come from the closed sets of {@link Kinds}. */
final class CatalogueStatements {

    static final String RELEASES = """
            MATCH (release:CatalogueRelease) RETURN release ORDER BY release.id
            """;

    static final String ENTRIES = """
            MATCH (entry:CatalogueEntry) RETURN entry.id AS id, entry.body AS body
            """;

    static final String KNOWN_ENTRIES = """
            MATCH (entry:CatalogueEntry) WHERE entry.id IN $ids RETURN entry.id AS id
            """;

    static final String CREATE_ENTRIES = """
            UNWIND $rows AS row
            MERGE (entry:CatalogueEntry {id: row.id})
            SET entry.body = row.body
            """;

    static final String CREATE_RELEASE = """
            CREATE (release:CatalogueRelease {id: $properties.id})
            SET release = $properties
            """;

    static final String SET_RUNS = """
            MATCH (release:CatalogueRelease {id: $id}) SET release.runs = $runs
            """;

    static final String LINK_RUN = """
            MATCH (release:CatalogueRelease {id: $id})
            MATCH (run:ImportRun {id: $run})
            MERGE (release)-[:CAME_IN]->(run)
            """;

    static final String UNLINK_RUN = """
            MATCH (:CatalogueRelease)-[link:CAME_IN]->(:ImportRun {id: $run}) DELETE link
            """;

    static final String DELETE_RELEASES = """
            MATCH (release:CatalogueRelease) WHERE release.id IN $ids DETACH DELETE release
            """;

    static final String DELETE_ENTRIES = """
            MATCH (entry:CatalogueEntry) WHERE entry.id IN $ids DETACH DELETE entry
            """;

    /** All links that catalogues draw. Incidents, too, are attributed to groups. */
    static final String LINKS = """
            MATCH (from)-[link:BROADER|MAPS_TO|SUBTECHNIQUE_OF|ACHIEVES|MITIGATES|USES|REVOKED_BY]->(to)
            RETURN labels(from)[0] AS label, from.id AS from, type(link) AS type, labels(to)[0] AS target, to.id AS to,
                properties(link) AS properties, elementId(link) AS element
            UNION ALL
            MATCH (from:Campaign)-[link:ATTRIBUTED_TO]->(to)
            RETURN 'Campaign' AS label, from.id AS from, type(link) AS type, labels(to)[0] AS target, to.id AS to,
                properties(link) AS properties, elementId(link) AS element
            """;

    static final String DELETE_LINKS = """
            MATCH ()-[link]->() WHERE elementId(link) IN $elements DELETE link
            """;

    private CatalogueStatements() {
    }

    /** The concepts that records of sources with a vocabulary of their own have brought. */
    static String foreign(String label) {
        return "MATCH (node:$(label)) WHERE node.id CONTAINS '.x-' RETURN node.id AS id ORDER BY id".replace("$(label)", label);
    }

    /** The nodes of these ids and all that a catalogue brought. */
    static String nodes(String label) {
        return """
                MATCH (node:$(label)) WHERE node.id IN $ids OR node.stixId IS NOT NULL
                RETURN node.id AS id, properties(node) AS properties
                """.replace("$(label)", label);
    }

    static String write(String label) {
        return "UNWIND $rows AS row MERGE (node:$(label) {id: row.id}) SET node = row".replace("$(label)", label);
    }

    /** Makes nodes of a catalogue such as any record could have made. */
    static String release(String label) {
        return "MATCH (node:$(label)) WHERE node.id IN $ids SET node = {id: node.id}".replace("$(label)", label);
    }

    static String delete(String label) {
        return "MATCH (node:$(label)) WHERE node.id IN $ids DETACH DELETE node".replace("$(label)", label);
    }

    static String link(LinkKind kind) {
        return """
                UNWIND $rows AS row
                MATCH (from:$(label) {id: row.from})
                MATCH (to:$(target) {id: row.to})
                CREATE (from)-[link:$(type)]->(to)
                SET link = row.properties
                """.replace("$(label)", kind.label()).replace("$(target)", kind.target()).replace("$(type)", kind.type());
    }

}
