package io.incidentgraph;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: an embedded or configured Neo4j, the graph kept in it, and its GraphQL API. */
@SpringBootApplication
public class IncidentGraphApplication {

    public static void main(String[] args) {
        new Program(System.out, System.err).run(args).ifPresent(System::exit);
    }

}
