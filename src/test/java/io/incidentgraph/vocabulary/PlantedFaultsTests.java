package io.incidentgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults planted into one file at a time: each message names the file, the id and what to do. */
class PlantedFaultsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "{id: error.loss, ja: 紛失, en: Loss} | error.loss | lies below error, which is not there",
            "{id: error, ja: 過失, en: Error, broader: nowhere} | error | lies below nowhere, which is not there",
            "{id: a, ja: あ, en: A, broader: a} | a | lies below itself",
            "{id: Error, ja: 過失, en: Error} | Error | is no id",
            "{id: error, ja: '', en: Error} | error | lacks a label",
            "{id: error, en: Error} | error | lacks a label",
            "{id: control, ja: 不備, en: Missing, mitigation: M9999} | control | has the mitigation M9999",
            "{id: control, ja: 不備, en: Missing, mitigation: T1486} | control | has the mitigation T1486",
            "{id: a, ja: あ, en: A, veris: [action.x, action.x]} | a | has the VERIS path action.x" })
    void rejectsAFaultyConcept(String concept, String id, String fault) {
        assertRejected("cause.yaml", "label: Cause\nconcepts:\n- " + concept, "cause.yaml", id + " " + fault, ": ");
    }

    @Test
    void rejectsAnIdThatStandsTwice() {
        assertRejected("cause.yaml", """
                label: Cause
                concepts:
                - {id: error, ja: 過失, en: Error}
                - {id: error, ja: 誤り, en: Mistake}
                """, "cause.yaml: error stands twice: remove or rename one of the two");
    }

    @Test
    void rejectsAVerisPathOfTwoConceptsWhateverItsCase() {
        assertRejected("cause.yaml", """
                label: Cause
                concepts:
                - {id: error, ja: 過失, en: Error, veris: [action.error.variety.Loss]}
                - {id: loss, ja: 紛失, en: Loss, veris: [action.error.variety.loss]}
                """, "cause.yaml: loss has the VERIS path action.error.variety.loss, which error has already");
    }

    @Test
    void rejectsACycleOfSeveralConcepts() {
        assertRejected("asset.yaml", """
                label: Asset
                concepts:
                - {id: one, ja: 一, en: One, broader: two}
                - {id: two, ja: 二, en: Two, broader: three}
                - {id: three, ja: 三, en: Three, broader: one}
                """, "asset.yaml: one lies below itself", "two lies below itself", "three lies below itself");
    }

    @Test
    void rejectsAFileOfAnotherLabel() {
        assertRejected("effect.yaml", "label: Cause\nconcepts: []", "effect.yaml", "its label is Cause: write Effect");
    }

    @Test
    void rejectsAKeyThatItDoesNotKnow() {
        assertRejected("effect.yaml", "label: Effect\nconcepts:\n- {id: loss, ja: 喪失, en: Loss, brooder: x}", "effect.yaml", "brooder");
    }

    @Test
    void rejectsATechniqueOfAnUnknownTactic() {
        assertRejected("attack.yaml", """
                tactics: []
                techniques:
                - {id: T1486, en: Data Encrypted for Impact, ja: 暗号化, tactics: [TA0040]}
                mitigations: []
                """, "attack.yaml: T1486 refers to TA0040, which is not there");
    }

    @Test
    void rejectsANameOfTwoAuthorities() {
        assertRejected("authority.yaml", """
                - {name: 警察, aliases: [当局], country: JP}
                - {name: 金融庁, aliases: [当局], country: JP}
                """, "authority.yaml: 当局 means both 警察 and 金融庁");
    }

    private static void assertRejected(String file, String content, String... message) {
        var files = new VocabularyFiles(name -> name.equals(file) ? new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))
                : Vocabulary.class.getResourceAsStream("/vocabulary/" + name));
        assertThatExceptionOfType(InvalidVocabularyException.class).isThrownBy(() -> Vocabulary.from(files))
                .satisfies(rejection -> assertThat(rejection.getMessage()).contains(message));
    }

}
