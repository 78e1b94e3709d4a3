package io.incidentgraph.disclosure.extract;

import java.util.Optional;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;

/** The title of a text that comes without one: the line in its head that says what it is about, else its first one. */
final class Titles {

    private static final int HEAD_LINES = 14;

    private static final int LONGEST = 100;

    private static final int SHORTEST = 8;

    private static final Pattern MARKS = Pattern.compile("^(?:.*[≫»›] )?[■◆◇●▼▽□◎★☆※*>・ ]*");

    private Titles() {
    }

    static Optional<String> of(AnnotatedText text) {
        var head = text.lines().stream().limit(HEAD_LINES).map(Line::span).toList();
        return head.stream().filter(line -> names(text, line)).findFirst().or(() -> head.stream().findFirst().filter(line -> fits(text, line)))
                .map(text::text).map(Titles::bare);
    }

    private static boolean names(AnnotatedText text, Span line) {
        return fits(text, line) && text.hits("letter-head", line).stream().anyMatch(hit -> hit.value().equals("title"));
    }

    private static boolean fits(AnnotatedText text, Span line) {
        return line.length() >= SHORTEST && line.length() <= LONGEST && "。、,:;".indexOf(text.text().charAt(line.end() - 1)) < 0
                && text.within(DateMention.class, line).stream().noneMatch(date -> date.span().length() * 2 > line.length());
    }

    /** Without its mark and without the path to the page. */
    private static String bare(String title) {
        return MARKS.matcher(title).replaceFirst("");
    }

}
