package io.incidentgraph.vocabulary;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.incidentgraph.vocabulary.AttackEntry.Type;

import org.jspecify.annotations.Nullable;

/** Finds what contradicts itself in the ATT&amp;CK file, and the concepts whose mitigation is not in it. */
final class AttackCheck {

    private AttackCheck() {
    }

    /** The entries by id, if nothing contradicts itself. */
    static Map<String, AttackEntry> checked(AttackFile file) {
        var entries = file.entries().toList();
        var byId = new LinkedHashMap<String, AttackEntry>();
        entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        var problems = Stream.concat(duplicateIds(entries), entries.stream().flatMap(entry -> unknownReferences(entry, byId))).toList();
        if (!problems.isEmpty()) {
            throw new InvalidVocabularyException(problems);
        }
        return byId;
    }

    static Stream<String> unknownMitigations(Stream<Concept> concepts, Map<String, AttackEntry> entries) {
        return concepts.filter(concept -> concept.mitigation() != null && !is(entries.get(concept.mitigation()), Type.MITIGATION))
                .map(concept -> "%s: %s has the mitigation %s, which is not in %s: add it there or correct the id"
                        .formatted(concept.kind().file(), concept.id(), concept.mitigation(), AttackFile.NAME));
    }

    private static Stream<String> duplicateIds(List<AttackEntry> entries) {
        var seen = new HashSet<String>();
        return entries.stream().filter(entry -> !seen.add(entry.id()))
                .map(entry -> "%s: %s stands twice: remove one of the two".formatted(AttackFile.NAME, entry.id()));
    }

    private static Stream<String> unknownReferences(AttackEntry entry, Map<String, AttackEntry> byId) {
        var tactics = entry.tactics().stream().filter(id -> !is(byId.get(id), Type.TACTIC));
        var techniques = Stream.concat(Stream.ofNullable(entry.subtechniqueOf()), entry.mitigates().stream())
                .filter(id -> !is(byId.get(id), Type.TECHNIQUE));
        return Stream.concat(tactics, techniques).map(id -> "%s: %s refers to %s, which is not there: add it or remove the reference"
                .formatted(AttackFile.NAME, entry.id(), id));
    }

    private static boolean is(@Nullable AttackEntry entry, Type type) {
        return entry != null && entry.type() == type;
    }

}
