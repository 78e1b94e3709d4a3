package io.incidentgraph.graph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;
import io.incidentgraph.vocabulary.Vocabulary;

/** Each rule of the projection on the smallest records that show it. */
class ProjectionTests {

    private final Projection projection = new Projection(Vocabulary.load(), CatalogueNames.NONE);

    @Test
    void aCuratorComesBeforeTheOrganizationAndTheOrganizationBeforeCommentary() {
        var own = record("source: {kind: DISCLOSURE, publishedOn: 2020}\noccurred: 2024-05-01");
        var comment = record("source: {kind: COMMENTARY, publishedOn: 2025}\noccurred: 2024-06-01");
        var curator = record("source: {kind: CURATOR}\non: 2019\ndecisions: [{set: {occurred: 2024-07-01}}]");

        assertThat(project(comment, own).properties()).containsEntry("occurred", "2024-05-01").containsEntry("occurredFrom", LocalDate.of(2024, 5, 1))
                .containsEntry("year", 2024L);
        assertThat(project(comment, own, curator).properties()).containsEntry("occurred", "2024-07-01");
    }

    @Test
    void theFinalReportComesBeforeTheFirstAndOfEqualStagesTheNewer() {
        var first = record("source: {kind: DISCLOSURE, stage: FIRST, publishedOn: 2025}\ntitle: {ja: 第1報}\nexfiltration: POSSIBLE");
        var last = record("source: {kind: DISCLOSURE, stage: FINAL, publishedOn: 2024}\ntitle: {ja: 確報}");
        var newer = record("source: {kind: DISCLOSURE, stage: FINAL, publishedOn: 2024-12-31}\ntitle: {ja: 更新}");

        assertThat(project(first, last).properties()).containsEntry("titleJa", "確報").containsEntry("exfiltration", "POSSIBLE");
        assertThat(project(first, last, newer).properties()).containsEntry("titleJa", "更新");
    }

    @Test
    void howLongItTookIsKnownInDaysUnlessItNeverEnded() {
        var veris = record("source: {kind: VERIS, snapshot: true}\ndurations: [{phase: DISCOVERY, unit: MONTHS, value: 8}, {phase: CONTAINMENT, unit: NEVER}, {phase: COMPROMISE, unit: MINUTES}]");
        var own = record("source: {kind: DISCLOSURE}\ndurations: [{phase: CONTAINMENT, unit: YEARS}]");

        assertThat(project(veris).properties()).containsEntry("timeToDetect", "8 MONTHS").containsEntry("timeToDetectMin", 224L).containsEntry("timeToDetectMax", 248L)
                .doesNotContainKeys("timeToContain", "timeToContainMin", "timeToCompromise");
        assertThat(project(veris, own).properties()).containsEntry("timeToDetect", "8 MONTHS").containsEntry("timeToContain", "YEARS").containsEntry("timeToContainMin", 365L)
                .doesNotContainKey("timeToContainMax");
    }

    @Test
    void ofLevelsOfTlpTheStrictestHoldsUnlessACuratorSaysWhich() {
        var own = record("source: {kind: DISCLOSURE}\ntlp: CLEAR");
        var shared = record("source: {kind: STIX, series: 共有}\ntlp: AMBER+STRICT");
        var comment = record("source: {kind: COMMENTARY}\ntlp: AMBER");
        var curator = record("source: {kind: CURATOR}\non: 2019\ndecisions: [{set: {tlp: GREEN}}]");

        assertThat(project(own, shared, comment).properties()).containsEntry("tlp", "AMBER+STRICT");
        assertThat(project(comment, own).properties()).containsEntry("tlp", "AMBER");
        assertThat(project(own, shared, curator).properties()).containsEntry("tlp", "GREEN");
    }

    @Test
    void ofSnapshotsAsNewTheOneThatSaysMoreCounts() {
        var less = record("source: {kind: STIX, series: 事案, snapshot: true, modified: 2025-04-02}\ncauses: [{cause: malware}]");
        var more = record("source: {kind: STIX, series: 事案, snapshot: true, modified: 2025-04-02}\ncauses: [{cause: malware}, {cause: social.phishing}]");

        assertThat(project(less, more).edges()).isEqualTo(project(more).edges()).hasSize(2);
        assertThat(project(more, less).edges()).isEqualTo(project(more).edges());
    }

    @Test
    void ofASeriesOfSnapshotsOnlyTheNewestCounts() {
        var old = record("source: {kind: VERIS, series: vcdb, snapshot: true, modified: 2014}\ncauses: [{cause: error.loss}]");
        var current = record("source: {kind: VERIS, series: vcdb, snapshot: true, modified: 2015}\ncauses: [{cause: physical.theft}]");
        var report = record("source: {kind: DISCLOSURE, series: 一報}\ncauses: [{cause: error.misdelivery}]");

        var state = project(old, current, report);

        assertThat(targets(state, "CAUSED_BY")).containsExactlyInAnyOrder("physical.theft", "error.misdelivery");
        assertThat(state.records()).hasSize(3);
    }

    @Test
    void countsAreThoseOfTheFirstRecordThatStatesAnyAndInnerOnesAreNotAdded() {
        var early = record("source: {kind: DISCLOSURE, stage: FIRST}\ncounts: [{role: EXPOSED, unit: PERSONS, min: 89000, approximate: true}]");
        var late = record("""
                source: {kind: DISCLOSURE, stage: FINAL}
                counts:
                  - {ref: all, role: EXPOSED, unit: PERSONS, value: 150084}
                  - {role: EXPOSED, unit: PERSONS, value: 34920, includedIn: all}
                  - {role: EXPOSED, unit: PERSONS, value: 460}
                  - {role: SENT, unit: EMAILS, value: 9}
                """);

        assertThat(project(early, late).properties()).containsEntry("personsMin", 150544L).containsEntry("personsMax", 150544L);
        assertThat(project(early, late).edges()).filteredOn(edge -> edge.type().equals("COUNTED")).hasSize(4);
        assertThat(project(early).properties()).containsEntry("personsMin", 89000L).doesNotContainKey("personsMax");
    }

    @Test
    void ofAnAssertionAndADenialTheEarlierInTheOrderDecides() {
        var first = record("source: {kind: DISCLOSURE, stage: FIRST}\ndataTypes: [{type: payment.card, subjects: [MEMBERS], status: POSSIBLE}]");
        var last = record("source: {kind: DISCLOSURE, stage: FINAL}\ndataTypes: [{type: payment.card, subjects: [MEMBERS], status: DENIED}]");

        var state = project(first, last);

        assertThat(targets(state, "EXPOSED")).isEmpty();
        assertThat(state.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.type()).isEqualTo("RULED_OUT");
            assertThat(edge.properties()).containsEntry("fact", "EXPOSED").containsEntry("subjects", List.of("MEMBERS"))
                    .containsEntry("records", List.of(last.id())).doesNotContainKey("status");
        });
        assertThat(state.properties().get("searchText").toString()).doesNotContain("カード");
    }

    @Test
    void aDenialForOneGroupLeavesTheOthers() {
        var report = record("""
                source: {kind: DISCLOSURE}
                dataTypes: [{type: personal.email, subjects: [MEMBERS], status: DENIED}, {type: personal.email, subjects: [MEMBER_ORGANIZATIONS]}]
                """);

        assertThat(project(report).edges()).extracting(Edge::type).containsExactly("EXPOSED", "RULED_OUT");
    }

    @Test
    void aSpecificFactTakesThePlaceOfTheVagueOne() {
        var vague = record("source: {kind: COMMENTARY}\ncauses: [{cause: error.misconfiguration}]\ndataTypes: [{type: personal.name}]");
        var specific = record("""
                source: {kind: DISCLOSURE}
                vendors: [{ref: v, name: null}]
                causes: [{cause: error, party: VENDOR}, {cause: error.misconfiguration, party: VENDOR, vendor: v}]
                dataTypes: [{type: personal.name, subjects: [MEMBERS]}]
                """);

        var state = project(vague, specific);

        assertThat(state.edges()).filteredOn(edge -> edge.type().equals("CAUSED_BY")).extracting(Edge::target).containsExactlyInAnyOrder("error", "error.misconfiguration");
        assertThat(state.edges()).filteredOn(edge -> edge.type().equals("EXPOSED")).singleElement()
                .satisfies(edge -> assertThat(edge.properties()).containsEntry("subjects", List.of("MEMBERS")));
    }

    @Test
    void aNarrowerConceptOfTheSameRecordTakesThePlaceOfTheBroader() {
        var one = record("source: {kind: DISCLOSURE}\ncauses: [{cause: malware}, {cause: malware.ransomware}]");
        var other = record("source: {kind: COMMENTARY}\ncauses: [{cause: malware}]");

        assertThat(targets(project(one), "CAUSED_BY")).containsExactly("malware.ransomware");
        assertThat(targets(project(record("source: {kind: DISCLOSURE}\ncauses: [{cause: malware.ransomware}]"), other), "CAUSED_BY"))
                .containsExactlyInAnyOrder("malware", "malware.ransomware");
    }

    @Test
    void anAssertedFactNeverGivesWayToOneThatIsOnlyPossible() {
        var report = record("source: {kind: DISCLOSURE}\ncauses: [{cause: hacking}, {cause: hacking, party: SELF, status: POSSIBLE}]");

        assertThat(project(report).edges()).hasSize(2);
    }

    @Test
    void draftsCountForNothingUntilADecisionAcceptsThem() {
        var draft = record("source: {kind: DISCLOSURE}\nreview: DRAFT\ntitle: {ja: 案}\ncauses: [{cause: error.loss}, {cause: error}]");
        var accept = record("source: {kind: CURATOR}\ndecisions: [{accept: %d, except: [{causes: {cause: error}}]}]".formatted(draft.id()));
        var takenBack = record("source: {kind: CURATOR}\ntakenBack: %d".formatted(accept.id()));

        assertThat(projection.project("inc:x", List.of(draft), Aliases.NONE)).isEmpty();
        assertThat(targets(project(draft, accept), "CAUSED_BY")).containsExactly("error.loss");
        assertThat(projection.project("inc:x", List.of(draft, accept, takenBack), Aliases.NONE)).isEmpty();
    }

    @Test
    void anAcceptedDraftCanBeAcceptedButForSomeOfItsValues() {
        var draft = record("source: {kind: DISCLOSURE}\nreview: DRAFT\ntitle: {ja: 案}\noccurred: 2024-05-02\ndisclosed: 2024-05-07");
        var accept = record("source: {kind: CURATOR}\ndecisions: [{accept: %d, except: [occurred]}]".formatted(draft.id()));

        assertThat(project(draft, accept).properties()).containsEntry("disclosed", "2024-05-07").doesNotContainKey("occurred");
    }

    @Test
    void aRefusedRecordCountsForNothingButFactsThatAreAccepted() {
        var report = record("source: {kind: DISCLOSURE}\ntitle: {ja: 案}\ncauses: [{cause: error.loss}, {cause: physical.theft}]");
        var refusal = record("source: {kind: CURATOR}\non: 2024-06-01\ndecisions: [{refuse: %d}]".formatted(report.id()));
        var one = record("source: {kind: CURATOR}\ndecisions: [{accept: {causes: {cause: error.loss}}}]");
        var secondThought = record("source: {kind: CURATOR}\non: 2024-06-02\ndecisions: [{accept: %d}]".formatted(report.id()));

        assertThat(projection.project("inc:x", List.of(report, refusal), Aliases.NONE)).isEmpty();
        assertThat(targets(project(report, refusal, one), "CAUSED_BY")).containsExactly("error.loss");
        assertThat(project(report, refusal, one).properties()).doesNotContainKey("titleJa");
        assertThat(targets(project(report, refusal, secondThought), "CAUSED_BY")).containsExactlyInAnyOrder("error.loss", "physical.theft");
    }

    @Test
    void aRefusedFactIsGoneUntilTheRefusalIsTakenBack() {
        var report = record("source: {kind: DISCLOSURE}\ncauses: [{cause: error.loss, party: SELF}]");
        var refusal = record("source: {kind: CURATOR}\ndecisions: [{refuse: {causes: {cause: error.loss, party: SELF}}, reason: 誤読}]");
        var takenBack = record("source: {kind: CURATOR}\ntakenBack: %d".formatted(refusal.id()));

        assertThat(project(report, refusal).edges()).isEmpty();
        assertThat(project(report, refusal, takenBack).edges()).hasSize(1);
    }

    @Test
    void factsKeepTheirIdThroughAMergeOfOrganizations() {
        var report = record("source: {kind: DISCLOSURE}\norganizations: [{name: 山川商事, country: JP}]");
        var merge = record("source: {kind: CURATOR}\ndecisions: [{merge: [\"org:JP:海野商事\", \"org:JP:山川商事\"]}]");

        var before = project(report).edges().getFirst();
        var after = projection.project("inc:x", List.of(report), Aliases.of(List.of(), List.of(merge))).orElseThrow().edges().getFirst();

        assertThat(before.target()).isEqualTo("org:JP:山川商事");
        assertThat(after.target()).isEqualTo("org:JP:海野商事");
        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void aSplitUndoesAMergeAndMergesFollowEachOther() {
        var merges = List.of(decision(1, "merge: [a, b]"), decision(2, "merge: [c, a]"), decision(3, "split: [b]"));

        assertThat(Aliases.of(List.of(), merges.subList(0, 2)).targets()).containsOnly(java.util.Map.entry("a", "c"), java.util.Map.entry("b", "c"));
        assertThat(Aliases.of(List.of(), merges.reversed()).targets()).containsOnly(java.util.Map.entry("a", "c"));
    }

    @Test
    void whatWasToldApartIsMeantByWhatStandsForIt() {
        var decisions = List.of(decision(1, "distinct: [a, c, d]"), decision(2, "merge: [b, a]"));

        assertThat(Distinctions.of(decisions, Aliases.of(List.of(), decisions))).containsExactlyInAnyOrder(List.of("b", "c"), List.of("b", "d"), List.of("c", "d"));
        assertThat(Distinctions.of(decisions.subList(0, 1), new Aliases(Map.of("c", "a")))).as("of two that are one by now")
                .containsExactly(List.of("a", "d"));
    }

    @Test
    void organizationsWithTheSameExactKeyAreOneUntilTheyAreSplit() {
        var keys = List.of(List.of("org:JP:山川商事", "org:JP:ヤマカワ", "org:ZZ:山川商事"));

        assertThat(Aliases.of(keys, List.of()).targets()).containsOnly(java.util.Map.entry("org:JP:山川商事", "org:JP:ヤマカワ"),
                java.util.Map.entry("org:ZZ:山川商事", "org:JP:ヤマカワ"));
        assertThat(Aliases.of(keys, List.of(decision(1, "split: [\"org:ZZ:山川商事\"]"))).targets())
                .containsOnly(java.util.Map.entry("org:JP:山川商事", "org:JP:ヤマカワ"));
    }

    @Test
    void authoritiesAreOneUnderAllTheirNames() {
        var report = record("source: {kind: DISCLOSURE}\nauthorities: [{name: 所轄の警察署}, {name: 警察}]");

        assertThat(targets(project(report), "REPORTED_TO")).containsExactly("org:JP:警察");
    }

    @Test
    void falsePositivesHaveNoFacts() {
        var state = project(record("source: {kind: VERIS}\nsecurityIncident: FALSE_POSITIVE\ncauses: [{cause: error.loss}]"));

        assertThat(state.label()).isEqualTo(IncidentState.NON_INCIDENT);
        assertThat(state.edges()).isEmpty();
    }

    @Test
    void valuesAreProvenByPassagesAndNotesAreFound() {
        var state = project(record("""
                source: {kind: DISCLOSURE, documents: [{title: お知らせ, publisher: 山川商事}]}
                detected: {value: 2024-05, evidence: ["#char=3,9"]}
                occurred: {value: 2024-04, evidence: ["#char=3,9"]}
                causes: [{cause: error.loss, evidence: [{range: "#char=10,20", note: ＵＳＢの置き忘れ}]}]
                """));

        assertThat(state.edges()).filteredOn(edge -> edge.type().equals("STATED_IN")).singleElement()
                .satisfies(edge -> assertThat(edge.properties()).containsEntry("fields", List.of("detected", "occurred")));
        assertThat(state.properties().get("searchText").toString()).contains("USBの置き忘れ").contains("紛失");
        assertThat(state.statements()).filteredOn(statement -> statement.label().equals("Passage")).hasSize(3);
    }

    /** Maps of the JDK that cannot change have another order in every process. */
    @Test
    void theSearchTextIsTheSameInEveryProcess() {
        var fields = List.of("contained", "detected", "disclosed", "exfiltration", "misuse", "occurred", "published");
        var yaml = new StringBuilder("source: {kind: DISCLOSURE, documents: [{title: お知らせ}]}\n");
        for (var field : fields.reversed()) {
            yaml.append("%s: {value: %s, evidence: [{range: \"#char=1,2\", note: %s の箇所}]}\n".formatted(field,
                    List.of("exfiltration", "misuse", "published").contains(field) ? "NONE" : "2024", field));
        }

        assertThat(project(record(yaml.toString())).properties().get("searchText").toString().lines())
                .containsExactlyElementsOf(fields.stream().map(field -> field + " の箇所").toList());
    }

    private IncidentState project(IncidentRecord... records) {
        var inOrder = projection.project("inc:x", List.of(records), Aliases.NONE);
        var reversed = new ArrayList<>(List.of(records)).reversed();
        assertThat(projection.project("inc:x", reversed, Aliases.NONE).map(IncidentState::edges)).isEqualTo(inOrder.map(IncidentState::edges));
        return Optional.of(inOrder).get().orElseThrow();
    }

    private static List<Object> targets(IncidentState state, String type) {
        return state.edges().stream().filter(edge -> edge.type().equals(type)).map(Edge::target).toList();
    }

    private static IncidentRecord decision(int day, String decision) {
        return record("source: {kind: CURATOR}\non: 2024-01-0%d\ndecisions: [{%s}]".formatted(day, decision));
    }

    private static IncidentRecord record(String yaml) {
        return RecordFormat.parseYaml(new ByteArrayInputStream(("id: x\n" + yaml).getBytes(StandardCharsets.UTF_8))).getFirst();
    }

}
