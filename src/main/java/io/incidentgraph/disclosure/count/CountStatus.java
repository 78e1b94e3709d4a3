package io.incidentgraph.disclosure.count;

import java.util.List;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

import tools.jackson.databind.node.ObjectNode;

/**
 * Whether the data that a number counts were certainly exposed: by the words of its sentence, else by the heading above it, else
 * by what happened: what was sent to others or taken away was, what was lost or left open may have been.
 */
final class CountStatus {

    private static final String POSSIBLE = "POSSIBLE";

    private static final String ASSERTED = "ASSERTED";

    private static final int BEHIND = 60;

    private static final int LINES_ABOVE = 12;

    private static final int LONGEST_HEADING = 50;

    private static final List<String> CERTAIN_CAUSES = List.of("error.misdelivery", "misuse", "error.gaffe");

    private static final List<String> GONE = List.of("error.loss", "physical.theft", "error.disposal");

    private static final List<String> OPEN = List.of("error.misconfiguration", "error.publishing");

    private final AnnotatedText text;

    private final List<String> causes;

    private final String exfiltration;

    CountStatus(AnnotatedText text, ObjectNode record) {
        this.text = text;
        this.causes = record.path("causes").valueStream().filter(item -> !item.path("status").asString("").equals("DENIED"))
                .map(item -> item.path("cause").asString("")).toList();
        this.exfiltration = record.path("exfiltration").path("value").asString("");
    }

    String of(Quantity quantity, Span sentence) {
        var near = new Span(sentence.start(), Math.min(sentence.end(), quantity.span().end() + BEHIND));
        var sent = caused(CERTAIN_CAUSES) && !caused(OPEN);
        if (has("count-possible", near) || caused(GONE) || !sent && has("open-state", near)) {
            return POSSIBLE;
        }
        if (sent || has("count-certain", sentence)) {
            return ASSERTED;
        }
        var heading = heading(quantity);
        return heading.isEmpty() ? usual() : heading;
    }

    private String usual() {
        return caused(OPEN) || !exfiltration.equals("CONFIRMED") ? POSSIBLE : ASSERTED;
    }

    private String heading(Quantity quantity) {
        var lines = text.lines();
        var own = Spans.first(lines, Line::span, quantity.span().start() + 1) - 1;
        for (var number = own - 1; number >= Math.max(0, own - LINES_ABOVE); number--) {
            var line = lines.get(number).span();
            if (line.length() <= LONGEST_HEADING && text.text().charAt(line.end() - 1) != '。') {
                if (has("count-possible", line)) {
                    return POSSIBLE;
                }
                if (has("count-certain", line)) {
                    return ASSERTED;
                }
            }
        }
        return "";
    }

    private boolean caused(List<String> concepts) {
        return causes.stream().anyMatch(cause -> concepts.stream().anyMatch(concept -> cause.equals(concept) || cause.startsWith(concept + ".")));
    }

    private boolean has(String category, Span span) {
        return !text.hits(category, span).isEmpty();
    }

}
