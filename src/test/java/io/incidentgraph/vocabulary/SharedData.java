package io.incidentgraph.vocabulary;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real sources beside the project, which not every clone has. */
final class SharedData {

    private static final Path ROOT = Path.of("../shared/data");

    private SharedData() {
    }

    static JsonNode json(String path) {
        return JsonMapper.shared().readTree(existing(path));
    }

    static JsonNode compressedJson(String path) {
        try (var stream = new GZIPInputStream(new FileInputStream(existing(path)))) {
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> goldIncidents() {
        return Stream.of(existing("disclosures/gold").listFiles((folder, name) -> name.endsWith(".json"))).sorted()
                .flatMap(file -> JsonMapper.shared().readTree(file).path("incidents").valueStream());
    }

    private static File existing(String path) {
        var file = ROOT.resolve(path);
        assumeTrue(Files.exists(file), () -> "skipped: %s is not there".formatted(file));
        return file.toFile();
    }

}
