package io.incidentgraph.disclosure.annotation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a surface form between its gaps.
 *
 * @param before the piece that must come before it
 * @param last whether nothing more must come
 */
record Part(Form form, String text, @Nullable Part before, boolean last) {

    /** Pieces that alternatives have in common are one: who waits for a piece waits for that very one. */
    static List<Part> of(Form form) {
        var all = new LinkedHashMap<List<@Nullable Object>, Part>();
        for (var written : Expansion.of(form.pattern())) {
            var texts = Expansion.parts(written);
            Part before = null;
            for (var i = 0; i < texts.size(); i++) {
                var part = new Part(form, texts.get(i), before, i == texts.size() - 1);
                before = all.computeIfAbsent(Arrays.asList(part.text, System.identityHashCode(part.before), part.last), key -> part);
            }
        }
        return List.copyOf(all.values());
    }

}
