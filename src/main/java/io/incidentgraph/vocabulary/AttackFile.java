package io.incidentgraph.vocabulary;

import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.vocabulary.AttackEntry.Type;

import org.jspecify.annotations.Nullable;

/** The ATT&amp;CK file as it is written. */
record AttackFile(List<Entry> tactics, List<Entry> techniques, List<Entry> mitigations) {

    static final String NAME = "attack.yaml";

    record Entry(String id, String en, String ja, @Nullable List<String> tactics, @Nullable String subtechniqueOf,
            @Nullable List<String> mitigates) {

        AttackEntry entry(Type type) {
            return new AttackEntry(id, type, en, ja, orEmpty(tactics), subtechniqueOf, orEmpty(mitigates));
        }

        private static List<String> orEmpty(@Nullable List<String> ids) {
            return ids == null ? List.of() : ids;
        }

    }

    Stream<AttackEntry> entries() {
        return Stream.of(tactics.stream().map(entry -> entry.entry(Type.TACTIC)), techniques.stream().map(entry -> entry.entry(Type.TECHNIQUE)),
                mitigations.stream().map(entry -> entry.entry(Type.MITIGATION))).flatMap(entries -> entries);
    }

}
