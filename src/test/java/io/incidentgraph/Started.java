package io.incidentgraph;

import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program started within the test, with a database of its own and any free ports. */
record Started(ConfigurableApplicationContext context) implements AutoCloseable {

    static Started on(Path data, String... arguments) {
        return new Started(new SpringApplicationBuilder(IncidentGraphApplication.class)
                .properties("incident-graph.data=" + data, "incident-graph.bolt-port=0", "server.port=0",
                        "incident-graph.starter-set.load=false")
                .run(arguments));
    }

    /** The line that the program ends with instead of starting. */
    static String failure(Path data, String... arguments) {
        Throwable failure = Assertions.catchThrowable(() -> on(data, arguments).close());
        return StartFailureReporter.line(failure)
                .orElseThrow(() -> new AssertionError("started, or failed without a line", failure));
    }

    Driver driver() {
        return this.context.getBean(Driver.class);
    }

    static Path passwordFile(Path data) {
        return data.resolve("neo4j-password");
    }

    @Override
    public void close() {
        this.context.close();
    }

}
