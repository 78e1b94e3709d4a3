package io.incidentgraph.disclosure.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;

import io.incidentgraph.disclosure.annotation.Form;
import io.incidentgraph.disclosure.annotation.Lexicon;
import io.incidentgraph.vocabulary.Concept;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceFormsTests {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @ParameterizedTest
    @CsvSource({ "data-type,DATA_TYPE", "cause,CAUSE", "asset,ASSET", "effect,EFFECT", "actor,ACTOR_KIND", "countermeasure,COUNTERMEASURE" })
    void everyConceptHasASurfaceForm(String category, ConceptKind kind) {
        var covered = Lexicon.load().forms(category).map(Form::value).collect(Collectors.toSet());
        assertThat(VOCABULARY.concepts(kind).map(Concept::id)).allMatch(covered::contains);
    }

    @Test
    void acceptsTheFormsOfTheClassPath() {
        var lexicon = Lexicon.load();
        assertThat(SurfaceForms.checked(lexicon, VOCABULARY)).isSameAs(lexicon);
    }

    @Test
    void rejectsAFormOfAConceptThatIsNotThere() {
        assertRejected("cause:\n  malware.ransomwear: [ランサム]", "disclosure/cause.yaml: malware.ransomwear is no concept", "malware.ransomware");
    }

    @Test
    void rejectsATechniqueThatAttackDoesNotHave() {
        assertRejected("technique:\n  T9999: [侵入]", "T9999 is no technique of ATT&CK Enterprise 18.1");
    }

    @Test
    void rejectsAnAuthorityThatTheVocabularyDoesNotHave() {
        assertRejected("authority:\n  月面管理局: [月面管理局]", "月面管理局 is not in vocabulary/authority.yaml");
    }

    @Test
    void rejectsOneFormOfTwoConcepts() {
        assertRejected("data-type:\n  personal.name: [宛名書き]\n  personal.address: [宛名書き]",
                "disclosure/data-type.yaml: '宛名書き' means both personal.name and personal.address: remove it");
    }

    private static void assertRejected(String yaml, String... message) {
        var lexicon = Lexicon.of(yaml);
        assertThatThrownBy(() -> SurfaceForms.checked(lexicon, VOCABULARY)).isInstanceOf(IllegalStateException.class).hasMessageContainingAll(message);
    }

}
