package io.incidentgraph.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.Evidence;
import io.incidentgraph.model.FactType;
import io.incidentgraph.model.IncidentRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled records held against the texts that they cite: the ranges fit, and no sentence was taken over. */
class StarterTextsTests {

    private static final int VERBATIM = 30;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, String> texts = Disclosures.NAMES.stream().collect(Collectors.toMap(Disclosures::hash, Disclosures::text));

    private record Cited(IncidentRecord record, Evidence evidence) {

        String hash() {
            return Objects.requireNonNull(record.source().documents().get(evidence.document()).textHash());
        }

        @Override
        public String toString() {
            return record.incident() + " " + evidence;
        }

    }

    @Test
    void everyRangeLiesInsideTheTextThatItsDocumentNames() {
        var cited = StarterSet.records().flatMap(record -> StarterRecordsTests.evidence(record).map(evidence -> new Cited(record, evidence))).toList();

        assertThat(cited).hasSizeGreaterThan(500);
        assertThat(cited.stream().filter(passage -> !liesInside(passage)).map(Cited::toString)).isEmpty();
    }

    private boolean liesInside(Cited cited) {
        var range = cited.evidence().range();
        return texts.containsKey(cited.hash()) && range.start() < range.end() && range.end() <= length(cited.hash())
                && cut(cited).strip().equals(cut(cited));
    }

    @Test
    void everySegmentLiesInsideTheText() {
        var segments = StarterSet.records().filter(record -> record.segment() != null)
                .map(record -> new Cited(record, new Evidence(0, record.segment(), null))).toList();

        assertThat(segments).hasSizeGreaterThan(14);
        assertThat(segments.stream().filter(segment -> segment.evidence().range().end() > length(segment.hash())).map(Cited::toString)).isEmpty();
    }

    @Test
    void theEvidenceOfANumberSaysTheNumber() {
        var wrong = StarterSet.records().flatMap(record -> record.facts().stream().filter(fact -> fact.type() == FactType.COUNTED)
                .filter(fact -> !says((Long) fact.target().attributes().get("max"), new Cited(record, fact.evidence().getFirst())))
                .map(fact -> record.incident() + " " + fact.target().attributes()));

        assertThat(wrong).isEmpty();
    }

    private boolean says(Long number, Cited cited) {
        var passage = cut(cited).replaceAll("[,, ]", "");
        return passage.contains(number.toString()) || passage.contains(number / 10_000 + "万");
    }

    @Test
    void theEvidenceOfADateSaysItsDay() {
        var wrong = StarterSet.records().flatMap(record -> record.values().entrySet().stream()
                .filter(value -> value.getValue().value() instanceof Edtf date && DAY.matcher(date.text()).lookingAt())
                .filter(value -> value.getValue().evidence().stream().noneMatch(evidence -> says(value.getValue().value().toString(), new Cited(record, evidence))))
                .map(value -> record.incident() + " " + value.getKey()));

        assertThat(wrong).isEmpty();
    }

    private boolean says(String date, Cited cited) {
        return cut(cited).contains(date.substring(8, 10).replaceFirst("^0", ""));
    }

    @Test
    void noLongerPieceOfATextIsTakenOver() {
        var sources = String.join("\n", texts.values());
        var strings = StarterSet.records().flatMap(record -> strings(JsonMapper.shared().readTree(record.body()))).distinct().toList();

        assertThat(strings).hasSizeGreaterThan(500);
        assertThat(strings.stream().filter(string -> pieces(string).anyMatch(sources::contains))).isEmpty();
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString() ? Stream.of(node.stringValue()) : node.valueStream().flatMap(StarterTextsTests::strings);
    }

    private static Stream<String> pieces(String string) {
        return IntStream.rangeClosed(0, string.length() - VERBATIM).mapToObj(start -> string.substring(start, start + VERBATIM));
    }

    private int length(String hash) {
        return text(hash).codePointCount(0, text(hash).length());
    }

    private String cut(Cited cited) {
        var range = cited.evidence().range();
        return text(cited.hash()).codePoints().skip(range.start()).limit(range.end() - range.start())
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    private String text(String hash) {
        return Objects.requireNonNull(texts.get(hash), "no text with hash " + hash);
    }


}
