package io.incidentgraph.disclosure.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.incidentgraph.vocabulary.Vocabulary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The starter set was read by people from the five seeds: it must do well, and what it says otherwise than the gold files is known. */
class StarterSetTests {

    private static final Path GOLD = Path.of("../shared/data/disclosures/gold");

    @BeforeEach
    void needsTheGoldFiles() {
        assumeTrue(Files.isDirectory(GOLD), "There is no ../shared/data/disclosures beside the checkout");
    }

    @Test
    void differsFromTheSeedsWhereTheReadersKnowinglyDid() throws IOException {
        var evaluation = Evaluation.of(gold().stream().filter(document -> document.name().startsWith("seed")).toList(), starterSet(), Vocabulary.load());
        assertThat(evaluation.faults()).extracting(finding -> finding.document() + " " + finding.kind() + " " + finding.value()).containsExactly(
                "seed1 AFFECTED 1360000 records possible", "seed1 AFFECTED 1360000 RECORDS ASSERTED", "seed2 CAUSES WEAK_PASSWORD SELF");
        assertThat(evaluation.score(Kind.SEGMENTS)).isEqualTo(new Score(14, 0, 0));
    }

    /**
     * 46 counts are listed, one of them superseded and eleven optional; 26 authorities, one of them optional, and one more that is
     * optional only; 27 causes and 79 dates, of each one whose absence is right, too.
     */
    @Test
    void asksForAsManyItemsAsTheDescriptionOfTheGoldFilesSays() throws IOException {
        var nothing = Evaluation.of(gold(), Map.of(), Vocabulary.load());
        assertThat(Stream.of(Kind.SEGMENTS, Kind.VICTIMS, Kind.VENDORS, Kind.CAUSES, Kind.AFFECTED, Kind.DATES, Kind.TECHNIQUES, Kind.MALWARE, Kind.AUTHORITIES)
                .map(kind -> nothing.score(kind).missed())).containsExactly(31, 31, 12, 27 - 1, 46 - 11, 79 - 1, 23, 1, 26 - 1);
        assertThat(Arrays.stream(Kind.values()).mapToInt(kind -> nothing.score(kind).falseAlarms()).sum()).isZero();
    }

    private static List<GoldDocument> gold() throws IOException {
        try (var files = Files.list(GOLD)) {
            return files.sorted().map(file -> GoldDocument.of(file.getFileName().toString().replace(".json", ""), JsonMapper.shared().readTree(file.toFile()))).toList();
        }
    }

    private static String hash(Path text) throws IOException {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<JsonNode>> starterSet() throws IOException {
        var names = new HashMap<String, String>();
        try (var texts = Files.list(Path.of("../shared/data/disclosures/text"))) {
            for (var text : texts.toList()) {
                names.put(hash(text), text.getFileName().toString().replace(".txt", ""));
            }
        }
        var byText = new HashMap<String, List<JsonNode>>();
        try (var files = Files.list(Path.of("src/main/resources/starter"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
                try (InputStream yaml = Files.newInputStream(file)) {
                    for (var record : YAMLMapper.shared().readerFor(JsonNode.class).<JsonNode>readValues(yaml).readAll()) {
                        byText.computeIfAbsent(names.getOrDefault(record.at("/source/documents/0/textHash").asString(""), "?"), _ -> new ArrayList<>()).add(record);
                    }
                }
            }
        }
        return byText;
    }

}
