package io.incidentgraph.ingest;

import io.incidentgraph.database.ApplicationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test of imports into the shared server; small batches, so that there are several. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@TestPropertySource(properties = { "incident-graph.data=target/import-test", "incident-graph.ingest.batch-size=7", "incident-graph.graph.batch-size=7", "incident-graph.starter-set.load=false" })
public @interface ImportTest {
}
