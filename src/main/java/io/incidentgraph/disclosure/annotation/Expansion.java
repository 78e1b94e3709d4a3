package io.incidentgraph.disclosure.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes out the alternatives of a pattern: {@code {不正|違法}な{侵入|アクセス}} stands for four forms. */
final class Expansion {

    private static final int MOST = 2000;

    private Expansion() {
    }

    /** @throws IllegalArgumentException naming the pattern, if its braces do not close or stand for too many forms */
    static List<String> of(String pattern) {
        var forms = List.of("");
        for (var at = 0; at < pattern.length();) {
            if (pattern.charAt(at) == '{') {
                var end = pattern.indexOf('}', at);
                if (end < 0) {
                    throw new IllegalArgumentException("'%s' has a { without }: close it".formatted(pattern));
                }
                forms = product(forms, List.of(pattern.substring(at + 1, end).split("\\|", -1)));
                at = end + 1;
            } else {
                var next = pattern.indexOf('{', at);
                next = next < 0 ? pattern.length() : next;
                forms = product(forms, List.of(pattern.substring(at, next)));
                at = next;
            }
            if (forms.size() > MOST) {
                throw new IllegalArgumentException("'%s' stands for more than %d forms: write it as several".formatted(pattern, MOST));
            }
        }
        return forms;
    }

    /** @throws IllegalArgumentException naming the pattern, if one of its pieces cannot be searched for */
    static void check(String pattern) {
        for (var piece : parts(pattern)) {
            if (of(piece).contains("")) {
                throw new IllegalArgumentException("'%s' has a piece that may be empty: write it as two forms".formatted(pattern));
            }
        }
    }

    private static List<String> product(List<String> beginnings, List<String> ends) {
        return new ArrayList<>(beginnings.stream().flatMap(beginning -> ends.stream().map(end -> beginning + end)).distinct().toList());
    }

    /** The parts of a pattern between its gaps; a gap within braces is none. */
    static List<String> parts(String form) {
        return Stream.of(form.split("…+")).filter(part -> !part.isEmpty()).toList();
    }

}
