package io.incidentgraph.disclosure.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Which ATT&amp;CK techniques are stated by stating a cause, from {@code disclosure/rules/cause-technique.yaml}. */
final class CauseTechniques {

    private final Vocabulary vocabulary;

    private final Map<String, List<String>> techniques;

    /** By cause, of which there are as many as the lexicon has. */
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    private CauseTechniques(Vocabulary vocabulary, Map<String, List<String>> techniques) {
        this.vocabulary = vocabulary;
        this.techniques = techniques;
    }

    static CauseTechniques load(Vocabulary vocabulary) {
        try (var file = CauseTechniques.class.getResourceAsStream("/disclosure/rules/cause-technique.yaml")) {
            return new CauseTechniques(vocabulary, YAMLMapper.shared().readValue(file, new TypeReference<Map<String, List<String>>>() { }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, List<String>> all() {
        return techniques;
    }

    /** Those of the nearest concept at or above the cause that has any. */
    List<String> of(String cause) {
        return known.computeIfAbsent(cause, this::nearest);
    }

    private List<String> nearest(String cause) {
        return techniques.entrySet().stream().filter(entry -> vocabulary.within(ConceptKind.CAUSE, cause, entry.getKey()))
                .max(Comparator.comparingInt(entry -> depth(entry.getKey()))).map(Map.Entry::getValue).orElse(List.of());
    }

    private int depth(String cause) {
        return (int) techniques.keySet().stream().filter(broader -> vocabulary.within(ConceptKind.CAUSE, cause, broader)).count();
    }

}
