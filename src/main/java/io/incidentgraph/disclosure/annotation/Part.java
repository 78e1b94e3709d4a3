package io.incidentgraph.disclosure.annotation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a surface form between its gaps, in all its spellings.
 *
 * @param before the piece that must come before it
 * @param last whether nothing more must come
 */
record Part(Form form, List<String> texts, @Nullable Part before, boolean last) {

    Part {
        texts = List.copyOf(texts);
    }

    /** In the order in which they must come. There are as many as the form has pieces, however many spellings each of them has. */
    static List<Part> of(Form form) {
        var pieces = Expansion.parts(form.pattern());
        var parts = new ArrayList<Part>();
        Part before = null;
        for (var i = 0; i < pieces.size(); i++) {
            before = new Part(form, Expansion.of(pieces.get(i)), before, i == pieces.size() - 1);
            parts.add(before);
        }
        return parts;
    }

}
