package io.incidentgraph.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.incidentgraph.model.Evidence;
import io.incidentgraph.model.FactType;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.Source;
import io.incidentgraph.model.Stated;
import io.incidentgraph.model.StatedFact;
import io.incidentgraph.model.Status;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

/** What holds for the bundled records whether or not the texts are at hand. */
class StarterRecordsTests {

    @Test
    void aFileHoldsTheRecordsOfOneIncidentAndIsNamedAfterIt() {
        assertThat(StarterSet.files()).hasSize(14).allSatisfy((file, records) -> assertThat(records).isNotEmpty()
                .allSatisfy(record -> assertThat(record.incident()).isEqualTo("inc:" + file.replace(".yaml", ""))));
    }

    @Test
    void reportsOfOneIncidentAreRecordsOfTheirOwn() {
        assertThat(stages("inc:sowel-2025-database-erased")).containsExactlyInAnyOrder("DISCLOSURE FIRST 2025-09-26",
                "DISCLOSURE FOLLOW_UP 2025-10-24?", "DISCLOSURE FINAL null");
        assertThat(stages("inc:nakau-2025-x-account")).containsExactlyInAnyOrder("DISCLOSURE FIRST null", "DISCLOSURE FOLLOW_UP 2025-01-28T15:00");
        assertThat(stages("inc:yupiteru-2017-member-data")).containsExactlyInAnyOrder("DISCLOSURE null 2021-06-07", "COMMENTARY null null");
    }

    private static Stream<String> stages(String incident) {
        return StarterSet.records().filter(record -> record.incident().equals(incident)).map(IncidentRecord::source)
                .map(source -> "%s %s %s".formatted(source.kind(), source.stage(), source.asOf()));
    }

    @Test
    void reportsOfOneIncidentBelongToOneSeriesAndCommentaryToAnother() {
        assertThat(StarterSet.files().values()).allSatisfy(records -> {
            var series = records.stream().collect(Collectors.groupingBy(record -> record.source().kind(),
                    Collectors.mapping(IncidentRecord::key, Collectors.toSet())));
            assertThat(series.values()).allSatisfy(keys -> assertThat(keys).hasSize(1));
            assertThat(series.getOrDefault(Source.Kind.COMMENTARY, Set.of())).doesNotContainAnyElementsOf(series.get(Source.Kind.DISCLOSURE));
        });
    }

    @Test
    void everyFactAndEveryValueHasEvidence() {
        assertThat(StarterSet.records().flatMap(StarterRecordsTests::unproven)).isEmpty();
    }

    private static Stream<String> unproven(IncidentRecord record) {
        var facts = record.facts().stream().filter(fact -> fact.evidence().isEmpty()).map(fact -> fact.key().toString());
        var values = values(record).entrySet().stream().filter(value -> value.getValue().evidence().isEmpty()).map(Map.Entry::getKey);
        var timeline = record.timeline().stream().filter(entry -> entry.evidence().isEmpty()).map(entry -> String.valueOf(entry.noteEn()));
        return Stream.of(facts, values, timeline).flatMap(unproven -> unproven).map(item -> record.incident() + " " + item);
    }

    private static Map<String, Stated> values(IncidentRecord record) {
        var values = new HashMap<>(record.values());
        values.keySet().removeIf(name -> name.startsWith("title") || name.startsWith("summary") || name.equals("tlp"));
        return values;
    }

    @Test
    void everyPassageHasOneNoteInOwnWords() {
        var notes = new HashMap<Object, HashSet<String>>();
        StarterSet.records().forEach(record -> evidence(record).forEach(evidence -> {
            var document = record.source().documents().get(evidence.document());
            var found = notes.computeIfAbsent(document.passage(evidence.range()), _ -> new HashSet<>());
            if (evidence.note() != null) {
                found.add(evidence.note());
            }
        }));
        assertThat(notes).hasSizeGreaterThan(250);
        assertThat(notes.values()).allSatisfy(found -> assertThat(found).hasSize(1));
    }

    static Stream<Evidence> evidence(IncidentRecord record) {
        return Stream.of(record.facts().stream().flatMap(fact -> fact.evidence().stream()),
                record.values().values().stream().flatMap(stated -> stated.evidence().stream()),
                record.timeline().stream().flatMap(entry -> entry.evidence().stream())).flatMap(evidence -> evidence);
    }

    @Test
    void everyConceptAndTechniqueIsInTheVocabulary() {
        assertThat(StarterSet.records().flatMap(record -> record.facts().stream()).filter(fact -> !known(fact)).map(StatedFact::key)).isEmpty();
    }

    private static boolean known(StatedFact fact) {
        var id = fact.target().id();
        if (fact.type().target().isConcept()) {
            return Vocabulary.load().concept(ConceptKind.valueOf(fact.type().target().name()), id).isPresent();
        }
        return fact.type() != FactType.USED_TECHNIQUE || Vocabulary.load().attack(id).isPresent();
    }

    @Test
    void noRecordStatesAFactTwice() {
        assertThat(StarterSet.files().values()).allSatisfy(records -> records.forEach(record -> assertThat(record.facts())
                .extracting(StatedFact::key).doesNotHaveDuplicates()));
    }

    @Test
    void unnamedPartiesStayUnnamed() {
        var unnamed = StarterSet.records().flatMap(record -> record.facts().stream())
                .filter(fact -> fact.type() == FactType.AFFECTED || fact.type() == FactType.INVOLVED)
                .filter(fact -> !fact.target().attributes().containsKey("name")).toList();
        assertThat(unnamed).hasSizeGreaterThan(25).allSatisfy(fact -> assertThat(fact.target().id()).startsWith("org:anon:"));
        assertThat(unnamed).filteredOn(fact -> fact.type() == FactType.INVOLVED)
                .allSatisfy(fact -> assertThat(fact.properties()).containsKey("description"));
    }

    /** The patterns that the program's first questions are about recur. */
    @Test
    void cardSkimmingVpnAndRansomwareRecur() {
        assertThat(incidents(FactType.CAUSED_BY, "hacking.web-skimming")).hasSize(2);
        assertThat(incidents(FactType.COMPROMISED, "network.vpn")).hasSize(2);
        assertThat(incidents(FactType.USED_TECHNIQUE, "T1133")).hasSize(2);
        assertThat(incidents(FactType.CAUSED_BY, "malware.ransomware")).hasSize(3);
    }

    private static List<String> incidents(FactType type, String target) {
        return StarterSet.records().filter(record -> record.facts().stream().anyMatch(fact -> fact.type() == type
                && fact.status() != Status.DENIED && fact.target().id().equals(target))).map(IncidentRecord::incident).distinct().toList();
    }

    @Test
    void titlesSummariesAndNotesStandInBothLanguages() {
        assertThat(StarterSet.records().map(record -> record.values().keySet()))
                .allSatisfy(names -> assertThat(names).contains("titleJa", "titleEn", "summaryJa", "summaryEn"));
        assertThat(StarterSet.records().flatMap(record -> record.timeline().stream()))
                .allSatisfy(entry -> assertThat(List.of(String.valueOf(entry.noteJa()), String.valueOf(entry.noteEn()))).doesNotContain("null"));
    }

}
