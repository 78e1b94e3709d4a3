package io.incidentgraph.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The concepts of one kind, by id and by VERIS path. */
final class Concepts {

    private final Map<String, Concept> byId = new LinkedHashMap<>();

    private final Map<String, Concept> byVeris = new LinkedHashMap<>();

    private Concepts(List<Concept> concepts) {
        for (var concept : concepts) {
            byId.put(concept.id(), concept);
            concept.veris().forEach(path -> byVeris.put(verisKey(path), concept));
        }
    }

    static Concepts read(VocabularyFiles files, ConceptKind kind) {
        var concepts = ConceptCheck.checked(kind, files.concepts(kind));
        return new Concepts(concepts);
    }

    Stream<Concept> all() {
        return byId.values().stream();
    }

    Optional<Concept> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Concept> byVeris(String path) {
        return Optional.ofNullable(byVeris.get(verisKey(path)));
    }

    boolean within(String id, String broader) {
        var known = byId.containsKey(id) ? id : ForeignConcepts.broader(id).orElse(id);
        for (var concept = byId.get(known); concept != null; concept = broader(concept)) {
            if (concept.id().equals(broader)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Concept broader(Concept concept) {
        return concept.broader() == null ? null : byId.get(concept.broader());
    }

    /** Sources differ in the case of some enumerations (Ram scraper, RAM scraper). */
    static String verisKey(String path) {
        return path.strip().toLowerCase(Locale.ROOT);
    }

}
