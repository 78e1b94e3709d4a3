package io.incidentgraph.disclosure.segment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.segment.Zone.Type;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;

/** Marks what a page's author adds, standing explanations, and checklists. A heading opens a zone, the next one of its kind ends it. */
public final class ZoneMarks implements Annotator {

    private static final int LONGEST_QUESTION = 40;

    /** What stands before this is the page's own title. */
    private static final int TITLE = 30;

    private static final Pattern ROUND_UP = Pattern.compile("(?:事故|事案|事例|情報|漏えい|漏洩|流出|ニュース|インシデント|[0-9]月)(?:の|を)?まとめ");

    private static final Pattern ASKED = Pattern.compile("(?:とは|って)(?:[何な][にんで]?(?:ですか|でしょうか|か)?)?[?。]?$");

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var zones = new ArrayList<Zone>();
        @Nullable Opened open = null;
        var explaining = false;
        for (var line : text.lines()) {
            open = opened(text, line, open);
            var single = open == null ? single(text, line, explaining) : null;
            explaining = single != null && single.type() == Type.EXPLANATION;
            if (open != null || single != null) {
                zones.add(open == null ? single : open.zone(line));
            }
        }
        return merged(zones);
    }

    /** フィッシングとは as a line of its own: the next one says it. */
    private static boolean asks(AnnotatedText text, Line line) {
        return line.span().length() <= LONGEST_QUESTION && ASKED.matcher(text.text(line.span())).find();
    }

    private static @Nullable Opened opened(AnnotatedText text, Line line, @Nullable Opened open) {
        var type = headed(text, line);
        if (type != null) {
            return new Opened(type, mark(text, line));
        }
        return open != null && heading(line) && mark(text, line) == open.mark() && ends(open, text, line) ? null : open;
    }

    private static boolean ends(Opened open, AnnotatedText text, Line line) {
        return open.mark() != 0 && text.hits("commentary-heading", line.span()).isEmpty();
    }

    private static @Nullable Type headed(AnnotatedText text, Line line) {
        if (!heading(line) && line.span().length() > 20) {
            return null;
        }
        if (!text.hits("checklist-heading", line.span()).isEmpty()) {
            return Type.CHECKLIST;
        }
        var marked = heading(line) && "■◆●▼□【".indexOf(mark(text, line)) >= 0 && line.span().length() <= LONGEST_QUESTION && line.span().start() > TITLE && !ROUND_UP.matcher(text.text(line.span())).find();
        return text.hits("commentary-heading", line.span()).stream().anyMatch(hit -> marked || hit.value().equals("author")) ? Type.COMMENTARY : null;
    }

    private static boolean heading(Line line) {
        return line.kind() == Line.Kind.HEADING;
    }

    private static char mark(AnnotatedText text, Line line) {
        var mark = text.text().charAt(line.span().start());
        return Character.isLetterOrDigit(mark) || line.kind() != Line.Kind.HEADING ? 0 : mark;
    }

    private static @Nullable Zone single(AnnotatedText text, Line line, boolean explaining) {
        if (!text.hits("checklist", line.span()).isEmpty() && text.text().charAt(line.span().end() - 1) == '?') {
            return new Zone(line.span(), Type.CHECKLIST, "A question of a checklist says nothing about what happened");
        }
        if (!text.hits("commentary", line.span()).isEmpty()) {
            return new Zone(line.span(), Type.COMMENTARY, "The author of the page says what he supposes");
        }
        return asks(text, line) || explains(text, line, explaining)
                ? new Zone(line.span(), Type.EXPLANATION, "It explains what something is in general, not what happened") : null;
    }

    private static boolean explains(AnnotatedText text, Line line, boolean explaining) {
        if (!text.hits("speaker", line.span()).isEmpty() || text.text(line.span()).contains("本件") || text.text(line.span()).contains("今回")) {
            return false;
        }
        var marks = text.hits("explanation", line.span()).size();
        return marks > 0 && (explaining || "*※(".indexOf(text.text().charAt(line.span().start())) >= 0 || general(text, line, marks));
    }

    /** One "that is" may stand in any sentence; a line that opens with a definition, or has two, is one. */
    private static boolean general(AnnotatedText text, Line line, int marks) {
        return marks > 1 || text.hits("explanation", new Span(line.span().start(), Math.min(line.span().end(), line.span().start() + 30))).stream()
                .anyMatch(hit -> text.text(hit.span()).startsWith("とは") || text.text(hit.span()).startsWith("って") || text.text(hit.span()).startsWith("というのは"));
    }

    private static List<Zone> merged(List<Zone> zones) {
        var merged = new ArrayList<Zone>();
        for (var zone : zones) {
            if (!merged.isEmpty() && merged.getLast().type() == zone.type() && zone.span().start() - merged.getLast().span().end() < 4) {
                merged.set(merged.size() - 1, new Zone(merged.getLast().span().to(zone.span()), zone.type(), merged.getLast().reason()));
            } else {
                merged.add(zone);
            }
        }
        return merged;
    }

    private record Opened(Type type, char mark) {

        Zone zone(Line line) {
            return new Zone(line.span(), type, type == Type.COMMENTARY ? "It stands under a heading of the page's author"
                    : "It stands under a heading of a checklist or of general advice");
        }

    }

}
