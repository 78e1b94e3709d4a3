package io.incidentgraph.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Says where the program answers, once it does. */
@Component
class ReadyMessage {

    private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context && context.getWebServer() != null) {
            boolean browser = new ClassPathResource("browser/index.html").exists();
            log.info("Incident Graph answers at http://localhost:{}/ (GraphiQL: /graphiql{})",
                    context.getWebServer().getPort(), browser ? ", Neo4j Browser: /browser/" : "");
        }
    }

}
