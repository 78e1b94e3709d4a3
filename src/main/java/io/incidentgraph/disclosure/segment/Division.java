package io.incidentgraph.disclosure.segment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;

/** One text being divided. */
final class Division {

    private static final int HEAD_LINES = 10;

    private static final int SHORT = 60;

    /** Of a text no longer than this nobody expects to be told who noticed. */
    private static final int SHORT_TEXT = 300;

    private final AnnotatedText text;

    private final List<Line> lines;

    private final LineFeatures features;

    private final Topic topic;

    private final Map<Integer, Integer> repeated;

    /** A warning to others tells of an incident only where it says what happened to the speaker. */
    private final boolean advisory;

    /** The headings of a round-up; empty where a text is none. */
    private final Set<Integer> headlines;

    private final List<List<Integer>> blocks = new ArrayList<>();

    private final List<Annotation> found = new ArrayList<>();

    Division(AnnotatedText text) {
        this.text = text;
        this.lines = text.lines();
        this.features = new LineFeatures(text);
        this.topic = new Topic(text);
        this.repeated = Segments.repeated(text);
        this.headlines = Headlines.of(text, features);
        this.advisory = text.hits("template", new Span(0, text.text().length())).size() > 1 || lines.stream().limit(HEAD_LINES / 2).map(Line::span).anyMatch(this::warns);
    }

    private boolean warns(Span line) {
        return !text.hits("advisory-title", line).isEmpty() && line.length() <= SHORT && !text.text(line).contains("詫び") && !entry(line);
    }

    /** 6月3日 取引先を装ったメールが届く: an entry of a chronology is no title. */
    private boolean entry(Span line) {
        return text.within(DateMention.class, line).stream().anyMatch(date -> date.span().start() == line.start());
    }

    List<Annotation> divide() {
        collect();
        told(blocks.stream().map(edges()::trimmed).filter(this::tells).toList()).stream().map(this::segment).forEach(found::add);
        leftOut();
        return found;
    }

    private BlockEdges edges() {
        return new BlockEdges(text, features, headlines, blocks.size() > 1);
    }

    /** A letter or a text in sections tells of one incident; one that tells of something in no known words, of one, too. */
    private List<List<Integer>> told(List<List<Integer>> told) {
        var signs = signs(IntStream.range(0, lines.size()).boxed().toList());
        if (headlines.isEmpty() && text.text().length() > SHORT_TEXT && !Signs.reacts(signs)) {
            return List.of();
        }
        if (told.isEmpty()) {
            return Signs.report(signs) && !advisory ? List.of(whole()) : List.of();
        }
        return headlines.isEmpty() && isLetter() && (told.size() == 1 || isInSections()) ? List.of(between(Math.min(head(), told.getFirst().getFirst()), told.getLast().getLast())) : told;
    }

    private int head() {
        var edges = edges();
        return IntStream.range(0, Math.min(HEAD_LINES, lines.size())).filter(line -> !zone(line) && !features.ofTheSite(line) && !topic.off(line) && edges.head(line)).findFirst().orElse(lines.size());
    }

    private Set<Signs.Sign> signs(Collection<Integer> numbers) {
        var signs = EnumSet.noneOf(Signs.Sign.class);
        numbers.stream().filter(line -> !zone(line) && !repeated.containsKey(line)).forEach(line -> signs.addAll(features.signs().in(features.span(line))));
        return signs;
    }

    private boolean isLetter() {
        return IntStream.range(0, Math.min(HEAD_LINES, lines.size())).anyMatch(line -> features.signature(line) || features.addresses(line));
    }

    private boolean isInSections() {
        return IntStream.range(0, lines.size()).anyMatch(line -> features.heading(line) && (features.numbered(line) || features.sectionHeading(line)));
    }

    private List<Integer> whole() {
        var telling = IntStream.range(0, lines.size()).filter(line -> !zone(line) && !features.signs().in(features.span(line)).isEmpty()).toArray();
        var first = isLetter() ? Math.min(head(), telling[0]) : telling[0];
        while (first > 0 && features.heading(first - 1) && !zone(first - 1)) {
            first--;
        }
        return between(first, telling[telling.length - 1]);
    }

    private List<Integer> between(int first, int last) {
        return IntStream.rangeClosed(first, last).filter(line -> !zone(line)).boxed().toList();
    }

    private void collect() {
        var boundary = new Boundary(features, headlines);
        var block = new ArrayList<Integer>();
        var gap = false;
        for (var i = 0; i < lines.size(); i++) {
            if (foreign(i)) {
                gap = true;
            } else if (!zone(i)) {
                if (boundary.at(i, gap) || gap && block.stream().noneMatch(line -> features.states(line) || features.story(line))) {
                    var opening = gap || !headlines.isEmpty() ? List.<Integer>of() : opening(block);
                    blocks.add(block);
                    block = new ArrayList<>(opening);
                    boundary.begin();
                    opening.forEach(boundary::take);
                }
                boundary.take(i);
                block.add(i);
                gap = false;
            }
        }
        blocks.add(block);
    }

    /** Takes from the end of a block what announces the next one: "below we report …", and the apology before it. */
    private List<Integer> opening(List<Integer> block) {
        var from = block.size();
        while (from > 1 && (features.announces(block.get(from - 1)) || features.mark(block.get(from - 1)) != 0)) {
            from--;
        }
        if (from < block.size() && from > 1 && features.apologizes(block.get(from - 1))) {
            from--;
        }
        var opening = List.copyOf(block.subList(from, block.size()));
        block.subList(from, block.size()).clear();
        return opening;
    }

    private boolean foreign(int line) {
        return topic.off(line) || features.ofTheSite(line) || repeated.containsKey(line) || headingWithoutText(line);
    }

    /** A heading directly before another one, or before nothing: the text that it announced is missing. */
    private boolean headingWithoutText(int line) {
        return features.heading(line) && features.signs().in(features.span(line)).isEmpty() && (line + 1 >= lines.size() || features.heading(line + 1) || topic.off(line + 1))
                && lines.get(line).span().length() > 0 && (line == 0 || features.heading(line - 1) || topic.off(line - 1));
    }

    private boolean zone(int line) {
        var zone = text.at(Zone.class, lines.get(line).span().start());
        return zone != null && zone.type() != Zone.Type.EXPLANATION;
    }

    /** Its headline says what happened, and its text when. */
    private boolean headed(List<Integer> block) {
        return !text.hits("incident-event", features.span(block.getFirst())).isEmpty() && signs(block).contains(Signs.Sign.DATE);
    }

    private boolean tells(List<Integer> block) {
        if (!headlines.isEmpty() && !block.isEmpty()) {
            return signs(block).size() >= Signs.ITEM || headed(block) || block.stream().anyMatch(line -> features.states(line) && features.anchored(line));
        }
        if (block.isEmpty() || !advisory && Signs.report(signs(block))) {
            return !block.isEmpty();
        }
        return block.stream().anyMatch(line -> advisory ? features.statesOfASpeaker(line) : features.anchored(line));
    }

    private Segment segment(List<Integer> block) {
        var span = features.span(block.getFirst()).to(features.span(block.getLast()));
        var again = new TreeSet<Integer>();
        repeated.forEach((line, before) -> {
            if (block.contains(before) && !span.contains(features.span(line))) {
                again.add(line);
            }
        });
        return new Segment(span, Segments.runs(text, again), commentary(block.getLast()));
    }

    /** The author's remarks behind an incident and before the next one are about it. */
    private List<Span> commentary(int last) {
        var from = lines.get(last).span().end();
        var to = lines.stream().map(Line::span).map(Span::start).filter(start -> start > from).filter(start -> begins(start)).findFirst()
                .orElse(text.text().length());
        return text.within(Zone.class, new Span(from, to)).stream().filter(zone -> zone.type() == Zone.Type.COMMENTARY).map(Zone::span).toList();
    }

    private boolean begins(int start) {
        return blocks.stream().filter(block -> !block.isEmpty()).anyMatch(block -> features.span(block.getFirst()).start() == start);
    }

    private void leftOut() {
        var told = found.stream().filter(Segment.class::isInstance).map(Annotation::span).toList();
        var left = new TreeSet<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            var span = features.span(i);
            if (told.stream().noneMatch(segment -> segment.contains(span)) && !zone(i)) {
                left.add(i);
            }
        }
        Segments.runs(text, left).forEach(run -> found.add(new Zone(run, Zone.Type.UNRELATED, reason(run, told.isEmpty()))));
    }

    private String reason(Span run, boolean nothing) {
        if (!text.hits("template", run).isEmpty()) {
            return "It is a form to be filled in: its names and dates are placeholders";
        }
        if (!text.hits("incident-event", run).isEmpty() && nothing) {
            return "It names an incident only to deny it, to prevent it or to speak of such things in general";
        }
        return "No sentence in it states that an incident happened";
    }

}
