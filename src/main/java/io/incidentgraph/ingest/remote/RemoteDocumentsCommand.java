package io.incidentgraph.ingest.remote;

import io.incidentgraph.RemoteCommand;
import io.incidentgraph.disclosure.reading.DocumentReader;
import io.incidentgraph.ingest.text.AttachingCommand;
import io.incidentgraph.remote.Multipart;
import io.incidentgraph.remote.ServerOfTheDataDirectory;
import io.incidentgraph.remote.ServerRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Lets the running server give texts to documents. */
class RemoteDocumentsCommand extends AttachingCommand implements RemoteCommand {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ServerOfTheDataDirectory server;

    RemoteDocumentsCommand(ServerOfTheDataDirectory server) {
        super(System.out, System.err);
        this.server = server;
    }

    @Override
    protected Attached attach(Path file) throws IOException {
        try (var content = DocumentReader.open(file); var body = new Multipart()) {
            body.add(file.toString(), content);
            return JSON.readValue(server.send("/documents", request -> request.header("Content-Type", body.contentType()).POST(body.body())), Attached.class);
        } catch (ServerRefusedException e) {
            if (!e.isAboutTheInput()) {
                throw e;
            }
            throw new RefusedTextException(String.valueOf(e.getMessage()));
        }
    }

}
