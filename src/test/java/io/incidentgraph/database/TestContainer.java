package io.incidentgraph.database;

import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/** The one container of all tests of a JVM; it outlives the contexts that use it. */
final class TestContainer extends Neo4jContainer {

    private static final TestContainer INSTANCE = new TestContainer();

    private TestContainer() {
        super(DockerImageName.parse(TestMode.image()).asCompatibleSubstituteFor("neo4j"));
    }

    static TestContainer started() {
        INSTANCE.start();
        return INSTANCE;
    }

    /** Testcontainers ends it with the JVM. */
    @Override
    public void stop() {
    }

}
