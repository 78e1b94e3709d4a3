package io.incidentgraph.database;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.SearchOption;
import org.neo4j.driver.Driver;

/** Empties the shared server and hands out its driver. */
class SharedNeo4jExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        SharedNeo4j.get().clean();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (cleansBeforeEach(context)) {
            SharedNeo4j.get().clean();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Driver.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return SharedNeo4j.get().driver();
    }

    private static boolean cleansBeforeEach(ExtensionContext context) {
        return AnnotationSupport
                .findAnnotation(context.getRequiredTestClass(), Neo4jTest.class, SearchOption.INCLUDE_ENCLOSING_CLASSES)
                .map(Neo4jTest::cleanBeforeEach).orElse(false);
    }

}
