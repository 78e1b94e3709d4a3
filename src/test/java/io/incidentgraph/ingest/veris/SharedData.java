package io.incidentgraph.ingest.veris;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Real data beside the project, which not every clone has. */
final class SharedData {

    private static final Path ROOT = Path.of("../shared/data/veris");

    private SharedData() {
    }

    static Path file(String name) {
        var file = ROOT.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: %s is not there".formatted(file));
        return file;
    }

    static JsonNode json(String name) {
        return JsonMapper.shared().readTree(file(name).toFile());
    }

    static List<ObjectNode> vcdb() {
        try (var stream = new GZIPInputStream(Files.newInputStream(file("vcdb-part1.json.gz")))) {
            return JsonMapper.shared().readTree(stream).valueStream().map(ObjectNode.class::cast).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
