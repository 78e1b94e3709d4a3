package io.incidentgraph.starter;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/** The five pages and their gold files. They lie beside the project, not in it; where they are absent, tests skip. */
final class Disclosures {

    static final List<String> NAMES = List.of("seed0", "seed1", "seed2", "seed3", "seed4");

    private static final Path ROOT = Path.of("../shared/data/disclosures");

    private Disclosures() {
    }

    static String text(String name) {
        return new String(bytes(ROOT.resolve("text/" + name + ".txt")), StandardCharsets.UTF_8);
    }

    /** As a record's document names the text. */
    static String hash(String name) {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(ROOT.resolve("text/" + name + ".txt"))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<GoldIncident> gold() {
        return NAMES.stream().flatMap(Disclosures::gold);
    }

    private static Stream<GoldIncident> gold(String name) {
        var page = new GoldIncident.Page(hash(name), text(name));
        return JsonMapper.shared().readTree(bytes(ROOT.resolve("gold/" + name + ".json"))).path("incidents").valueStream()
                .map(incident -> new GoldIncident(incident, page));
    }

    private static byte[] bytes(Path file) {
        assumeTrue(Files.exists(file), () -> "skipped: %s is not there".formatted(file));
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
