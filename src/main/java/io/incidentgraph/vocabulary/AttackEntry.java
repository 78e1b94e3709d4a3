package io.incidentgraph.vocabulary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A tactic, technique or mitigation of ATT&amp;CK.
 *
 * @param tactics the ids of the tactics that a technique serves; empty for the other types
 * @param subtechniqueOf the id of the technique that a subtechnique refines; null otherwise
 * @param mitigates the ids of the techniques present that a mitigation addresses; empty for the other types
 */
public record AttackEntry(String id, Type type, String labelEn, String labelJa, List<String> tactics, @Nullable String subtechniqueOf,
        List<String> mitigates) {

    /** The types of entries. */
    public enum Type {
        TACTIC, TECHNIQUE, MITIGATION
    }

    public AttackEntry {
        tactics = List.copyOf(tactics);
        mitigates = List.copyOf(mitigates);
    }

}
