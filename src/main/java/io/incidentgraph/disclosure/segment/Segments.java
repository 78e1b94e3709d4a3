package io.incidentgraph.disclosure.segment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;

/**
 * Divides a text into its incidents: where a new notice begins ({@link Boundary}), without the passages that are foreign to
 * incidents, repeated or outside of what the organization says; parts that state no incident are left out.
 */
public final class Segments implements Annotator {

    private static final int WORTH_COMPARING = 20;

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        if (text.lines().isEmpty()) {
            return List.of();
        }
        return new Division(text).divide();
    }

    /** Lines that stand in the text before, word for word, by number, with the line that they repeat. */
    static Map<Integer, Integer> repeated(AnnotatedText text) {
        var seen = new HashMap<String, Integer>();
        var repeated = new HashMap<Integer, Integer>();
        var lines = text.lines();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).span().length() >= WORTH_COMPARING && lines.get(i).kind() == Line.Kind.TEXT) {
                var before = seen.putIfAbsent(text.text(lines.get(i).span()), i);
                if (before != null) {
                    repeated.put(i, before);
                }
            }
        }
        return repeated;
    }

    /** The spans of neighbouring lines as one. */
    static List<Span> runs(AnnotatedText text, Collection<Integer> numbers) {
        var runs = new ArrayList<Span>();
        var last = -2;
        for (int number : numbers.stream().sorted().toList()) {
            var span = text.lines().get(number).span();
            if (number == last + 1) {
                runs.set(runs.size() - 1, runs.getLast().to(span));
            } else {
                runs.add(span);
            }
            last = number;
        }
        return runs;
    }

}
