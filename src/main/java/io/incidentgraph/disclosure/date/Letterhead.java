package io.incidentgraph.disclosure.date;

import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.segment.Statement;
import io.incidentgraph.disclosure.text.Span;

/** What stands above the first sentence that tells something: the date, the addressee, the sender and the title. */
final class Letterhead {

    /** A sentence, with or without remarks in brackets behind it; …に関するお詫び(第1報) is a title. */
    private static final Pattern SENTENCE = Pattern.compile("[。.」たるす](?:\\([^()]{0,40}\\))*$");

    private Letterhead() {
    }

    /** Whether nothing is told before a place in a segment. */
    static boolean reaches(AnnotatedText text, Span segment, int place) {
        return text.within(Statement.class, new Span(segment.start(), place)).stream().noneMatch(statement -> SENTENCE.matcher(text.text(statement.span())).find());
    }

}
