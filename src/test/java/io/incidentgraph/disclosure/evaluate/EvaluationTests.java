package io.incidentgraph.disclosure.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.incidentgraph.vocabulary.Vocabulary;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class EvaluationTests {

    private static final GoldDocument GOLD = GoldDocument.of("架空", read("gold.json"));

    @Test
    void givesFullMarksToRecordsThatSayWhatTheGoldFileSaysOrAccepts() {
        var evaluation = evaluate(read("records.json"));
        assertThat(evaluation.faults()).isEmpty();
        assertThat(Kind.values()).allSatisfy(kind -> assertThat(evaluation.score(kind).f1()).isEqualTo(1));
    }

    @Test
    void countsWhatIsNeededAndWhatMayBeAnswered() {
        var evaluation = evaluate(read("records.json"));
        var right = Arrays.stream(Kind.values()).filter(Kind::counts).map(kind -> evaluation.score(kind).right()).toList();
        assertThat(right).as("segments, victims, vendors, causes, dataTypes, affected, dates, techniques, malware, authorities")
                .containsExactly(2, 2, 3, 3, 7, 3, 7, 1, 1, 2);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void lowersTheFigureOfAPlantedFaultAndNoOther(Consumer<ArrayNode> fault, Kind kind, int missed, int falseAlarms) {
        var records = (ArrayNode) read("records.json");
        fault.accept(records);
        var evaluation = evaluate(records);
        assertThat(evaluation.score(kind)).satisfies(score -> {
            assertThat(score.missed()).isEqualTo(missed);
            assertThat(score.falseAlarms()).isEqualTo(falseAlarms);
            assertThat(score.f1()).isLessThan(1);
        });
        assertThat(Kind.values()).filteredOn(other -> other != kind).allSatisfy(other -> assertThat(evaluation.score(other).f1()).isEqualTo(1));
        assertThat(evaluation.faults()).hasSize(missed + falseAlarms).allSatisfy(finding -> assertThat(finding.document()).isEqualTo("架空"));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a segment that is too short", Kind.SEGMENTS, 1, 1, records -> first(records).put("segment", "#char=10,300")),
                fault("a made-up name for an unnamed victim", Kind.VICTIMS, 1, 1, records -> item(records, 0, "organizations", 0).put("name", "みなと商会")),
                fault("another name for a victim", Kind.VICTIMS, 1, 1, records -> item(records, 2, "organizations", 0).put("name", "みなみの会")),
                fault("no name for a named victim", Kind.VICTIMS, 1, 1, records -> item(records, 2, "organizations", 0).putNull("name")),
                fault("a second victim", Kind.VICTIMS, 0, 1, records -> item(records, 0, "organizations", 1).put("as", "VICTIM")),
                fault("a vendor left out", Kind.VENDORS, 1, 0, records -> remove(records, 0, "vendors", 0)),
                fault("a vendor without its fault", Kind.VENDORS, 1, 1, records -> item(records, 0, "vendors", 1).put("atFault", false)),
                fault("a vendor too many", Kind.VENDORS, 0, 1, records -> item(records, 0, "vendors", 3).put("role", "HOSTING")),
                fault("a cause in another sphere", Kind.CAUSES, 1, 1, records -> item(records, 2, "causes", 0).put("party", "VENDOR")),
                fault("an unknown sphere of one's own mistake", Kind.CAUSES, 1, 1, records -> item(records, 2, "causes", 0).put("party", "UNKNOWN")),
                fault("a denied cause asserted", Kind.CAUSES, 0, 1, records -> item(records, 0, "causes", 3).remove("status")),
                fault("the page author's cause as the organization's", Kind.CAUSES, 1, 1, records -> {
                    ((ArrayNode) first(records).path("causes")).add(remove(records, 1, "causes", 0));
                }),
                fault("a data type left out", Kind.DATA_TYPES, 1, 0, records -> remove(records, 2, "dataTypes", 0)),
                fault("a denied data type exposed", Kind.DATA_TYPES, 1, 1, records -> item(records, 0, "dataTypes", 6).remove("status")),
                fault("a data type that is not there", Kind.DATA_TYPES, 0, 1, records -> item(records, 0, "dataTypes", 8).put("type", "personal.my-number")),
                fault("a broader data type", Kind.DATA_TYPES, 1, 0, records -> item(records, 2, "dataTypes", 0).put("type", "personal")),
                fault("another number", Kind.AFFECTED, 1, 1, records -> item(records, 2, "counts", 0).put("value", 30)),
                fault("another unit", Kind.AFFECTED, 1, 1, records -> item(records, 2, "counts", 0).put("unit", "PERSONS")),
                fault("another status", Kind.AFFECTED, 1, 1, records -> item(records, 0, "counts", 0).remove("status")),
                fault("people who looked as victims", Kind.AFFECTED, 0, 1, records -> ((ArrayNode) first(records).path("counts"))
                        .addObject().put("role", "EXPOSED").put("unit", "PERSONS").put("value", 7)),
                fault("a date left out", Kind.DATES, 1, 0, records -> first(records).remove("detected")),
                fault("a date in another role", Kind.DATES, 1, 1, records -> ((ObjectNode) records.path(2)).without("disclosed").put("contained", "2024-03-06").put("detected", "2024-03-06")),
                fault("a later end", Kind.DATES, 1, 1, records -> first(records).put("occurred", "2023-02-01/2023-06-30")),
                fault("a coarser date", Kind.DATES, 1, 1, records -> first(records).put("detected", "2023-06")),
                fault("a contact taken for a report", Kind.DATES, 0, 1, records -> item(records, 0, "authorities", 2).put("kind", "REPORT")),
                fault("a technique left out", Kind.TECHNIQUES, 1, 0, records -> remove(records, 0, "techniques", 0)),
                fault("a technique too many", Kind.TECHNIQUES, 0, 1, records -> item(records, 0, "techniques", 1).put("id", "T1078")),
                fault("a malware left out", Kind.MALWARE, 1, 0, records -> remove(records, 2, "malware", 0)),
                fault("a malware too many", Kind.MALWARE, 0, 1, records -> first(records).putArray("malware").addObject().put("name", "Emotet")),
                fault("an authority left out", Kind.AUTHORITIES, 1, 0, records -> remove(records, 0, "authorities", 2)),
                fault("an authority too many", Kind.AUTHORITIES, 0, 1, records -> ((ObjectNode) records.path(2)).putArray("authorities").addObject().put("name", "文部科学省")),
                fault("another exfiltration", Kind.EXFILTRATION, 1, 1, records -> first(records).put("exfiltration", "NONE")),
                fault("another discoverer", Kind.DISCOVERED_BY, 1, 1, records -> first(records).put("discoveredBy", "VENDOR")));
    }

    @Test
    void acceptsWhatAnAcceptListNames() {
        var records = (ArrayNode) read("records.json");
        item(records, 0, "organizations", 0).put("name", "株式会社みなと文具");
        ((ObjectNode) records.path(2)).put("detected", "2024-03-04");
        first(records).put("discoveredBy", "CUSTOMER");
        assertThat(evaluate(records).faults()).isEmpty();
    }

    @Test
    void takesEitherTellingOrBothAsTheSegment() {
        for (var segment : List.of("#char=10,410", "#char=500,900", "#char=10,900")) {
            var records = (ArrayNode) read("records.json");
            first(records).put("segment", segment);
            assertThat(evaluate(records).faults()).as(segment).isEmpty();
        }
    }

    @Test
    void countsASecondTellingAsAnIncidentTooMany() {
        var records = (ArrayNode) read("records.json");
        records.addObject().put("id", "again").put("segment", "#char=500,900").putObject("source").put("kind", "DISCLOSURE");
        assertThat(evaluate(records).faults()).singleElement().isEqualTo(
                new Finding(Kind.SEGMENTS, Finding.Verdict.FALSE_ALARM, "架空", "again", "#char=500,900"));
    }

    @Test
    void missesEverythingOfAnIncidentThatWasNotFound() {
        var records = (ArrayNode) read("records.json");
        records.remove(2);
        var evaluation = evaluate(records);
        assertThat(evaluation.score(Kind.SEGMENTS)).isEqualTo(new Score(1, 1, 0));
        assertThat(evaluation.score(Kind.DATA_TYPES)).isEqualTo(new Score(5, 2, 0));
        assertThat(evaluation.score(Kind.VICTIMS).recall()).isEqualTo(0.5);
    }

    @Test
    void callsEverythingFalseWhereThereIsNoIncident() {
        var evaluation = Evaluation.of(List.of(new GoldDocument("旅行記", List.of())), Map.of("旅行記", list(read("records.json"))), Vocabulary.load());
        assertThat(evaluation.score(Kind.SEGMENTS)).isEqualTo(new Score(0, 0, 2));
        assertThat(evaluation.score(Kind.DATES)).isEqualTo(new Score(0, 0, 6));
        assertThat(evaluation.score(Kind.CAUSES).precision()).isZero();
    }

    @Test
    void leavesOutOtherDocuments() {
        var evaluation = Evaluation.of(List.of(GOLD, new GoldDocument("旅行記", List.of())), Map.of("架空", list(read("records.json"))), Vocabulary.load());
        assertThat(evaluation.only("旅行記"::equals).score(Kind.SEGMENTS)).isEqualTo(new Score(0, 0, 0));
        assertThat(evaluation.only("架空"::equals).documents()).containsExactly("架空");
    }

    private static Arguments fault(String name, Kind kind, int missed, int falseAlarms, Consumer<ArrayNode> fault) {
        return Arguments.of(Named.of(name, fault), kind, missed, falseAlarms);
    }

    private static ObjectNode first(ArrayNode records) {
        return (ObjectNode) records.path(0);
    }

    private static ObjectNode item(ArrayNode records, int record, String list, int item) {
        return (ObjectNode) records.path(record).path(list).path(item);
    }

    private static JsonNode remove(ArrayNode records, int record, String list, int item) {
        return ((ArrayNode) records.path(record).path(list)).remove(item);
    }

    private static Evaluation evaluate(JsonNode records) {
        return Evaluation.of(List.of(GOLD), Map.of("架空", list(records)), Vocabulary.load());
    }

    private static List<JsonNode> list(JsonNode records) {
        return new ArrayList<>(records.valueStream().toList());
    }

    private static JsonNode read(String file) {
        return JsonMapper.shared().readTree(EvaluationTests.class.getResourceAsStream("/disclosure/evaluate/" + file));
    }

}
