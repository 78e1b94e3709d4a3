package io.incidentgraph.disclosure.segment;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.party.OrgMention;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;

/** What a line says about the division of its text. */
final class LineFeatures {

    private static final int NEAR = 40;

    private static final int LOOK_AHEAD = 5;

    private final AnnotatedText text;

    private final List<Line> lines;

    LineFeatures(AnnotatedText text) {
        this.text = text;
        this.lines = text.lines();
    }

    boolean states(int line) {
        return !text.within(Statement.class, span(line)).isEmpty();
    }

    boolean heading(int line) {
        return lines.get(line).kind() == Line.Kind.HEADING;
    }

    boolean sectionHeading(int line) {
        return lines.get(line).kind() != Line.Kind.TEXT && !text.hits("section-heading", span(line)).isEmpty();
    }

    boolean opens(int line, String how) {
        return text.hits("incident-opening", span(line)).stream().anyMatch(hit -> hit.value().equals(how));
    }

    boolean refersBack(int line) {
        return !text.hits("refers-back", near(line, 8)).isEmpty() && text.hits("refers-back", near(line, 8)).getFirst().span().start() == span(line).start();
    }

    boolean closes(int line) {
        return !text.hits("incident-closing", span(line)).isEmpty();
    }

    boolean beginsWithAFullDate(int line) {
        var dates = text.within(DateMention.class, near(line, 24));
        return !dates.isEmpty() && dates.getFirst().full() && dates.getFirst().span().start() == span(line).start();
    }

    /** The first name or quoted service in the beginning of a line. */
    @Nullable String name(int line) {
        var names = text.within(OrgMention.class, near(line, NEAR));
        if (!names.isEmpty()) {
            return names.getFirst().name();
        }
        var opening = text.text().indexOf('「', span(line).start());
        var closing = text.text().indexOf('」', Math.max(0, opening));
        return opening >= 0 && opening < near(line, NEAR).end() && closing > opening && closing - opening < 30 && closing < span(line).end()
                ? text.text().substring(opening + 1, closing) : null;
    }

    /** The kind of speaker whose words for himself come next. */
    @Nullable String speakerFrom(int line) {
        return IntStream.range(line, Math.min(lines.size(), line + LOOK_AHEAD)).boxed().flatMap(i -> text.hits("speaker", span(i)).stream())
                .map(Hit::value).filter(speaker -> !speaker.equals("reporter")).findFirst().orElse(null);
    }

    /** The kind of speaker whose word for himself stands last in a line. */
    @Nullable String speakerAt(int line) {
        return text.hits("speaker", span(line)).stream().map(Hit::value).filter(speaker -> !speaker.equals("reporter"))
                .reduce((first, second) -> second).orElse(null);
    }

    /** Whether it says of somebody, some service or some day, and not in general. */
    boolean anchored(int line) {
        return !text.hits("speaker", span(line)).isEmpty() || !text.within(OrgMention.class, span(line)).isEmpty()
                || text.within(DateMention.class, span(line)).stream().anyMatch(date -> date.day() != null) || name(line) != null
                || text.text(span(line)).contains("当該");
    }

    /** A head or signature that is the name of an organization and nothing else. */
    boolean signature(int line) {
        return text.within(OrgMention.class, span(line)).stream().anyMatch(OrgMention::alone);
    }

    Span span(int line) {
        return lines.get(line).span();
    }

    private Span near(int line, int characters) {
        return new Span(span(line).start(), Math.min(span(line).end(), span(line).start() + characters));
    }

}
