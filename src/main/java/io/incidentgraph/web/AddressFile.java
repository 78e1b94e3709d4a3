package io.incidentgraph.web;

import io.incidentgraph.database.DataFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the data directory where the server answers as long as it does, so that commands find it. */
@Component
class AddressFile {

    private static final Logger log = LoggerFactory.getLogger(AddressFile.class);

    private static final String NAME = "address";

    private final DataFiles data;

    private final String host;

    private final String path;

    AddressFile(DataFiles data, @Value("${server.address:127.0.0.1}") InetAddress address,
            @Value("${server.servlet.context-path:}") String path) {
        this.data = data;
        this.host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        this.path = path;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) throws IOException {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String shown = host.contains(":") ? "[" + host + "]" : host;
            data.replace(NAME, "http://" + shown + ":" + web.getWebServer().getPort() + path);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void closed() {
        try {
            Files.deleteIfExists(data.file(NAME));
        }
        catch (IOException ex) {
            log.warn("{} cannot be deleted", data.file(NAME), ex);
        }
    }

}
