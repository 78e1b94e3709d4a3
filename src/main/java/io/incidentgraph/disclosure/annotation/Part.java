package io.incidentgraph.disclosure.annotation;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a surface form between its gaps, in all its spellings.
 *
 * @param number its place among the pieces of all forms of a lexicon
 * @param before the number of the piece that must come before it, {@link #NONE} for the first of its form
 * @param last whether nothing more must come
 */
record Part(Form form, List<String> texts, int number, int before, boolean last) {

    static final int NONE = -1;

    Part {
        texts = List.copyOf(texts);
    }

    /** In the order in which they must come. There are as many as the form has pieces, however many spellings each of them has. */
    static List<Part> of(Form form, int firstNumber) {
        var pieces = Expansion.parts(form.pattern());
        var parts = new ArrayList<Part>();
        for (var i = 0; i < pieces.size(); i++) {
            parts.add(new Part(form, Expansion.of(pieces.get(i)), firstNumber + i, i == 0 ? NONE : firstNumber + i - 1, i == pieces.size() - 1));
        }
        return parts;
    }

}
