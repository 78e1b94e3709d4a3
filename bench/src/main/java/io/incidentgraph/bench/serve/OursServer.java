package io.incidentgraph.bench.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** The program's query engine and nothing else of it, on a schema from outside. Ends with its standard input. */
@SpringBootApplication(scanBasePackages = "io.incidentgraph.query")
public class OursServer {

    /** @param arguments port, and the URL of the directory of the schema */
    public static void main(String[] arguments) throws IOException {
        var environment = System.getenv();
        var application = new SpringApplication(OursServer.class);
        application.setDefaultProperties(Map.of(
                "server.port", arguments[0],
                "spring.threads.virtual.enabled", "true",
                "spring.graphql.schema.locations", arguments[1],
                "spring.graphql.schema.additional-files", "classpath:graphql/schema.graphqls",
                "spring.neo4j.uri", environment.get("NEO4J_URI"),
                "spring.neo4j.authentication.username", environment.get("NEO4J_USER"),
                "spring.neo4j.authentication.password", environment.get("NEO4J_PASSWORD")));
        application.run();
        System.out.println("READY");
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    /** Reading needs no credential, as in the program. */
    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).csrf(AbstractHttpConfigurer::disable).build();
    }

}
