package io.incidentgraph.query.filter;

import java.util.Locale;

/** How many of the linked rows a filter is to hold for. */
public enum Quantifier {

    /** Each, of one at least. */
    ALL,

    /** Not a single one. */
    NONE,

    /** Exactly one. */
    SINGLE,

    /** One at least. */
    SOME;

    /** The name of the argument that stands for it. */
    public String argument() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Quantifier of(String argument) {
        return valueOf(argument.toUpperCase(Locale.ROOT));
    }

}
