package io.incidentgraph.disclosure.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.dataformat.yaml.YAMLMapper;

/** Which codes of the gold files a concept answers. */
final class Crosswalk {

    private final Vocabulary vocabulary;

    private final Codes codes;

    private Crosswalk(Vocabulary vocabulary, Codes codes) {
        this.vocabulary = vocabulary;
        this.codes = codes;
    }

    /** @throws IllegalStateException if a code stands for a concept that the vocabulary does not have */
    static Crosswalk of(Vocabulary vocabulary) {
        try (var file = Crosswalk.class.getResourceAsStream("/disclosure/evaluate/crosswalk.yaml")) {
            var crosswalk = new Crosswalk(vocabulary, YAMLMapper.shared().readValue(file, Codes.class));
            crosswalk.check(ConceptKind.CAUSE, crosswalk.codes.causes());
            crosswalk.check(ConceptKind.DATA_TYPE, crosswalk.codes.dataTypes());
            return crosswalk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes that a cause answers, the narrowest first; none if it is not scored. */
    List<String> cause(String concept) {
        return codes(ConceptKind.CAUSE, codes.causes(), concept);
    }

    /** The codes that a data type answers, the narrowest first; none if it is not scored. */
    List<String> dataType(String concept) {
        return codes(ConceptKind.DATA_TYPE, codes.dataTypes(), concept);
    }

    boolean scoresDataType(String code) {
        return codes.dataTypes().containsKey(code);
    }

    private List<String> codes(ConceptKind kind, Map<String, List<String>> all, String concept) {
        return all.entrySet().stream()
                .filter(code -> code.getValue().stream().anyMatch(broader -> vocabulary.within(kind, concept, broader)))
                .sorted(Comparator.comparing(code -> -code.getValue().getFirst().length())).map(Map.Entry::getKey).toList();
    }

    private void check(ConceptKind kind, Map<String, List<String>> all) {
        all.forEach((code, concepts) -> concepts.stream().filter(concept -> vocabulary.concept(kind, concept).isEmpty()).findFirst()
                .ifPresent(concept -> {
                    throw new IllegalStateException("crosswalk.yaml: %s stands for %s, which the vocabulary does not have; one of %s?"
                            .formatted(code, concept, vocabulary.nearest(kind, concept, 3)));
                }));
    }

    private record Codes(Map<String, List<String>> causes, Map<String, List<String>> dataTypes) {
    }

}
