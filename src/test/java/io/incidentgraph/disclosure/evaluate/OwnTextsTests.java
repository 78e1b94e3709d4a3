package io.incidentgraph.disclosure.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.extract.RuleExtractor;
import io.incidentgraph.vocabulary.Vocabulary;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notices written for this test, each with its answers: a hospital, a city, a school, a bank, a chain of contractors, an English clinic; questions and
 * answers, a table, wrapped lines, chronologies, a third report, a support scam, a former employee of a contractor, a digest, a news item.
 */
class OwnTextsTests {

    private static Evaluation evaluation;

    @BeforeAll
    static void extract() throws IOException, URISyntaxException {
        evaluation = Evaluation.of(gold(), records(), Vocabulary.load());
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = { "SEGMENTS", "VICTIMS", "VENDORS", "CAUSES", "DATA_TYPES", "DATES", "TECHNIQUES", "MALWARE", "AUTHORITIES" })
    void readsJapaneseNotices(Kind kind) {
        var japanese = evaluation.only(name -> !name.equals("own-english"));
        assertThat(japanese.score(kind).f1()).describedAs(faults(japanese)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void readsAllTexts() {
        assertThat(evaluation.documents()).hasSize(16);
    }

    private static String faults(Evaluation evaluation) {
        return String.join("\n", EvaluationText.faults(evaluation).toList());
    }

    private static List<GoldDocument> gold() throws IOException, URISyntaxException {
        try (var files = Files.list(folder("gold"))) {
            return files.filter(OwnTextsTests::own).map(file -> GoldDocument.of(name(file), JsonMapper.shared().readTree(read(file)))).toList();
        }
    }

    private static Map<String, List<JsonNode>> records() throws IOException, URISyntaxException {
        var extractor = RuleExtractor.load();
        var records = new TreeMap<String, List<JsonNode>>();
        try (var files = Files.list(folder("text"))) {
            files.filter(OwnTextsTests::own).forEach(file -> records.put(name(file),
                    List.copyOf(extractor.extract(SourceText.of(read(file), name(file))).records())));
        }
        return records;
    }

    private static Path folder(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(OwnTextsTests.class.getResource("/disclosure/" + name)).toURI());
    }

    private static boolean own(Path file) {
        return name(file).startsWith("own-");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
