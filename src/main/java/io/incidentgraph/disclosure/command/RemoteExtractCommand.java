package io.incidentgraph.disclosure.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import io.incidentgraph.ExitStatus;
import io.incidentgraph.RemoteCommand;
import io.incidentgraph.Task;
import io.incidentgraph.disclosure.DraftStore;
import io.incidentgraph.disclosure.reading.DocumentReader;
import io.incidentgraph.remote.Multipart;
import io.incidentgraph.remote.ServerOfTheDataDirectory;
import io.incidentgraph.remote.ServerRefusedException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lets the running server read texts and keep what they tell of as drafts. */
class RemoteExtractCommand implements RemoteCommand {

    private final ServerOfTheDataDirectory server;

    private final Terminal terminal = Terminal.ofProcess();

    RemoteExtractCommand(ServerOfTheDataDirectory server) {
        this.server = server;
    }

    @Override
    public Task task() {
        return Task.EXTRACT;
    }

    @Override
    public int check(List<String> arguments) {
        try {
            Options.parse(arguments);
            return ExitStatus.DONE;
        } catch (IllegalArgumentException e) {
            terminal.err().println(e.getMessage());
            return ExitStatus.WRONG_USAGE;
        }
    }

    @Override
    public int run(List<String> arguments) {
        return Texts.each(Inputs.files(Options.parse(arguments).inputs()), terminal, this::keep);
    }

    private int keep(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        var answer = send(file);
        if (answer.path("drafts").isEmpty()) {
            terminal.err().println("%s: no incident%s".formatted(name, ExtractCommand.reasons(answer.path("reasons").valueStream().map(JsonNode::asString))));
        }
        Printer.kept(terminal.out(), name, new DraftStore.Kept(answer.path("added").asLong(), answer.path("known").asLong(), answer.path("replaced").asLong(),
                List.of(), answer.path("proposals").valueStream().map(JsonNode::asString).toList()));
        return answer.path("drafts").size();
    }

    private JsonNode send(Path file) throws IOException {
        if (file.toString().equals(Inputs.STANDARD_INPUT)) {
            return send(file, terminal.in());
        }
        try (var content = DocumentReader.open(file)) {
            return send(file, content);
        }
    }

    private JsonNode send(Path file, InputStream content) throws IOException {
        try (var body = new Multipart()) {
            body.add(file.toString(), content);
            return JsonMapper.shared().readTree(server.send("/extract", request -> request.header("Content-Type", body.contentType()).POST(body.body())));
        } catch (ServerRefusedException e) {
            if (!e.isAboutTheInput()) {
                throw e;
            }
            throw new Texts.PassedOverException(String.valueOf(e.getMessage()));
        }
    }

}
