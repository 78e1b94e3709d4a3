package io.incidentgraph.database;

/** Where the tests have their Neo4j from: embedded unless a system property says otherwise. */
enum TestMode {

    /** In this JVM. */
    EMBEDDED,

    /** In a JVM of its own, reached as a user names a server of his: {@code -Dincident-graph.test.neo4j-server}. */
    SERVER,

    /** In a container of the image that {@code -Dincident-graph.test.neo4j-container=<image>} names. */
    CONTAINER;

    private static final String SERVER_PROPERTY = "incident-graph.test.neo4j-server";

    private static final String CONTAINER_PROPERTY = "incident-graph.test.neo4j-container";

    private static final String IMAGE = "neo4j:2026.08.1-community";

    static TestMode chosen() {
        if (System.getProperty(CONTAINER_PROPERTY) != null) {
            return CONTAINER;
        }
        return isOn(System.getProperty(SERVER_PROPERTY)) ? SERVER : EMBEDDED;
    }

    /** The image of the container; the property may stand without one. */
    static String image() {
        String image = System.getProperty(CONTAINER_PROPERTY, "");
        return image.isBlank() || image.equals("true") ? IMAGE : image;
    }

    private static boolean isOn(String property) {
        return property != null && !property.equals("false");
    }

}
