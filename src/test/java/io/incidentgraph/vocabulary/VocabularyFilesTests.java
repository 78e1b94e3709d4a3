package io.incidentgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What the bundled files must have beyond what is checked whenever they are read. */
class VocabularyFilesTests {

    static final List<String> SECTORS = List.of("hospital", "school", "city", "bank", "shop", "contractor");

    private final VocabularyFiles files = VocabularyFiles.onClassPath();

    @ParameterizedTest
    @EnumSource
    void noTwoConceptsOfAKindShareALabel(ConceptKind kind) {
        for (var label : List.<Function<ConceptFile.Entry, String>>of(ConceptFile.Entry::ja, ConceptFile.Entry::en)) {
            assertThat(files.concepts(kind).concepts()).extracting(label::apply).doesNotContain("").doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @FieldSource("SECTORS")
    void everySectorHasCausesAndDataTypesOfItsOwn(String sector) {
        assertThat(narrower(ConceptKind.CAUSE, sector)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(narrower(ConceptKind.DATA_TYPE, sector)).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void noConceptIsForASectorThatIsNone(ConceptKind kind) {
        assertThat(files.concepts(kind).concepts().stream().flatMap(VocabularyFilesTests::sectors)).allMatch(SECTORS::contains);
    }

    @ParameterizedTest
    @CsvSource({
            "CAUSE, control error hacking malware misuse physical social environmental",
            "ASSET, account application asset cloud embedded media network person server terminal user-device",
            "ACTOR_KIND, external internal partner unknown",
            "EFFECT, availability integrity" })
    void theRootsAreThoseThatOthersRelyOn(ConceptKind kind, String roots) {
        assertThat(Vocabulary.load().concepts(kind).filter(concept -> concept.broader() == null).map(Concept::id))
                .containsExactlyInAnyOrder(roots.split(" "));
    }

    private Stream<Concept> narrower(ConceptKind kind, String sector) {
        return files.concepts(kind).concepts().stream().filter(entry -> sectors(entry).anyMatch(sector::equals))
                .map(entry -> entry.concept(kind)).filter(concept -> concept.broader() != null && concept.veris().isEmpty());
    }

    private static Stream<String> sectors(ConceptFile.Entry entry) {
        return Stream.ofNullable(entry.sector()).flatMap(List::stream);
    }

}
