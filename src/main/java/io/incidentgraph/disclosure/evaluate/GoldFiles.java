package io.incidentgraph.disclosure.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.reading.DocumentReader;
import io.incidentgraph.disclosure.reading.UnreadableTextException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A folder of texts and the folder of what careful readers found in them, file by file of the same name. */
record GoldFiles(List<GoldDocument> gold, Map<String, SourceText> texts) {

    private static final long LARGEST = 1 << 20;

    /** @throws CannotStartException if a folder or a text is not there, or a file cannot be read */
    static GoldFiles read(Path texts, Path gold, DocumentReader reader) {
        var byName = byName(texts);
        var documents = byName(gold).entrySet().stream().filter(entry -> entry.getValue().toString().endsWith(".json"))
                .map(entry -> gold(entry.getKey(), entry.getValue())).toList();
        if (documents.isEmpty()) {
            throw new CannotStartException("There is no gold file (*.json) in %s: name the folder that has one for each text.".formatted(gold));
        }
        var read = new TreeMap<String, SourceText>();
        for (var document : documents) {
            var text = byName.get(document.name());
            if (text == null) {
                throw new CannotStartException("There is no text %s in %s, but there is a gold file of that name: add the text or remove the gold file."
                        .formatted(document.name(), texts));
            }
            read.put(document.name(), text(text, reader));
        }
        return new GoldFiles(documents, read);
    }

    private static SourceText text(Path file, DocumentReader reader) {
        try {
            return reader.read(file);
        } catch (UnreadableTextException e) {
            throw new CannotStartException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static GoldDocument gold(String name, Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new CannotStartException("%s is larger than 1 MiB: that is no gold file.".formatted(file));
            }
            return GoldDocument.of(name, JsonMapper.shared().readTree(Files.readAllBytes(file)));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new CannotStartException("%s is no gold file: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Map<String, Path> byName(Path folder) {
        try (var files = Files.list(folder)) {
            var byName = new TreeMap<String, Path>();
            files.filter(Files::isRegularFile).forEach(file -> byName.put(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""), file));
            return byName;
        } catch (IOException e) {
            throw new CannotStartException("%s is no folder that can be read: name a folder of texts and a folder of gold files.".formatted(folder), e);
        }
    }

}
