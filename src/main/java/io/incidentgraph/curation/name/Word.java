package io.incidentgraph.curation.name;

/**
 * A word of a name.
 *
 * @param text as it is compared
 * @param initials whether it was written like an abbreviation of several words
 */
public record Word(String text, WordKind kind, boolean initials) {

    public boolean is(WordKind... kinds) {
        for (var each : kinds) {
            if (kind == each) {
                return true;
            }
        }
        return false;
    }

}
