package io.incidentgraph.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs Neo4j and nothing else: parameters of type {@link org.neo4j.driver.Driver} lead to the
 * {@linkplain SharedNeo4j shared server}, which is empty at the start of each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedNeo4jExtension.class)
public @interface Neo4jTest {

    /** Whether the database is emptied before each test, and not only before the first one. */
    boolean cleanBeforeEach() default true;

}
