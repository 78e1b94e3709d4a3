package io.incidentgraph.database;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Lets the embedded server start before anything else is even looked for, where it is certain that it will be needed: the
 * program says so, and no server is named.
 */
final class EarlyStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String BEAN = "embeddedServer";

    private static final String SERVER_CLASS = "org.neo4j.dbms.api.DatabaseManagementService";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (environment.getProperty("incident-graph.database.start-early", Boolean.class, false)
                && !environment.containsProperty("spring.neo4j.uri") && ClassUtils.isPresent(SERVER_CLASS, context.getClassLoader())) {
            begin(environment, context.getBeanFactory());
        }
    }

    /** Starts the server, unless it is starting, and has it ended with the context. */
    static void begin(Environment environment, ConfigurableListableBeanFactory beans) {
        if (!beans.containsSingleton(BEAN)) {
            DatabaseSettings settings = Binder.get(environment).bindOrCreate("incident-graph", DatabaseSettings.class);
            StartingServer server = StartingServer.begin(settings, DatabaseTemplate.of(environment, settings),
                    environment.getProperty("incident-graph.rehearsal", Boolean.class, false));
            beans.registerSingleton(BEAN, server);
            ((DefaultSingletonBeanRegistry) beans).registerDisposableBean(BEAN, server);
        }
    }

}
