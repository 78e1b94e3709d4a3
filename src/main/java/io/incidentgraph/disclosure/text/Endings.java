package io.incidentgraph.disclosure.text;

import java.util.List;

/** Endings of which a sentence may have one. */
public final class Endings {

    private final List<String> endings;

    private Endings(List<String> endings) {
        this.endings = endings;
    }

    public static Endings of(String... endings) {
        return new Endings(List.of(endings));
    }

    /** Whether a text ends with one of them. */
    public boolean end(String text) {
        for (var ending : endings) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

}
