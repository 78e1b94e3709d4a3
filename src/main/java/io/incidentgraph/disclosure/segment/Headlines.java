package io.incidentgraph.disclosure.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.party.OrgMention;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;

/**
 * The headings of a round-up. Headings that begin alike are a series; it is one of stories where two or more of its headings name
 * different ones to whom something happened. The headings of a single notice name its sections and are no such series.
 */
final class Headlines {

    private static final int LONGEST = 60;

    private static final int BODY = 40;

    private static final int TITLE = 12;

    /** Below the title of a page its first headline may stand without a blank line. */
    private static final int HEAD = 4;

    /** No.1, 事例2, 3件目. */
    private static final Pattern ITEM = Pattern.compile("(?i:no\\.?|case|#|【|事例|事案|ケース)? ?[0-9]{1,2} ?(?:件目)?】?");

    private static final int LONGEST_ITEM = 12;

    private static final String PARAGRAPH = "paragraph ";

    private static final String DATE = "date";

    /** What marks the paragraphs of a digest. */
    private static final Pattern MARK = Pattern.compile("[〔\\[]|\\([ア-ンa-z一二三四五六七八九]\\)|[a-zア-ン][.)] ?|[0-9]{1,2} ?[.)、: ]|\\([0-9]{1,2}\\)|[\u2460-\u2473■◆◇●○◎▼▽▲△□★☆・※*>【《〈]|[-–—] |#|No\\.?[0-9]");

    private static final Pattern COUNTED = Pattern.compile("(?:事案|事例|事故|案件|ケース|インシデント) ?(?:その)?[0-9一二三四\u2460-\u2468]|^.?[0-9一二三]件目");

    /** 本町支店における書類の誤交付: what happened somewhere, and not a section about it. */
    private static final Pattern CASE = Pattern.compile("(?:における|での)[^。、]{2,20}$");

    private static final Pattern SECTION = Pattern.compile("(?:情報|項目|対応|経過|経緯|概要|原因|対策|件数|人数|状況|お願い|処置|措置|範囲|流れ|時系列)[】〉》:]?$");

    private final AnnotatedText text;

    private final List<Line> lines;

    private final LineFeatures features;

    private Headlines(AnnotatedText text, LineFeatures features) {
        this.text = text;
        this.lines = text.lines();
        this.features = features;
    }

    /** The lines that begin another matter each; empty where a text is no round-up. */
    static Set<Integer> of(AnnotatedText text, LineFeatures features) {
        var headlines = new Headlines(text, features);
        var series = headlines.series();
        return series.values().stream().filter(headlines::stories).findFirst().map(headlines::beginnings).orElse(Set.of());
    }

    /** A headline may stand below another heading, such as the day of the announcement. */
    private Set<Integer> beginnings(List<Integer> headings) {
        var beginnings = new HashSet<Integer>();
        for (var heading : headings) {
            var first = heading;
            while (first > 0 && lines.get(first - 1).kind() == Line.Kind.HEADING && !headings.contains(first - 1)
                    && !text.within(DateMention.class, features.span(first - 1)).isEmpty()) {
                first--;
            }
            beginnings.add(first);
        }
        return beginnings;
    }

    private LinkedHashMap<String, List<Integer>> series() {
        var series = new LinkedHashMap<String, List<Integer>>();
        for (var i = 0; i < lines.size(); i++) {
            var kind = kind(i);
            if (!kind.isEmpty()) {
                series.computeIfAbsent(kind, same -> new ArrayList<>()).add(i);
            }
        }
        return series;
    }

    /** How a heading begins, a number standing for all numbers; a plain line is one where it stands alone above a paragraph. */
    private String kind(int number) {
        var line = lines.get(number);
        if (line.span().length() <= LONGEST_ITEM && ITEM.matcher(text.text(line.span())).matches()) {
            return "item";
        }
        if (line.kind() != Line.Kind.HEADING && features.item(number) && MARK.matcher(text.text()).region(line.span().start(), line.span().end()).lookingAt()) {
            return PARAGRAPH + first(line);
        }
        if (number + 1 == lines.size()) {
            return "";
        }
        if (features.date(number)) {
            return features.date(number + 1) ? "" : DATE;
        }
        if (line.kind() == Line.Kind.HEADING) {
            return first(line);
        }
        var plain = line.kind() == Line.Kind.TEXT && (line.blanksBefore() > 0 || number > 0 && number < HEAD || number > 0 && text.text().charAt(features.span(number - 1).end() - 1) == '。') && line.span().length() <= LONGEST
                && "。.!?".indexOf(text.text().charAt(line.span().end() - 1)) < 0;
        return plain && lines.get(number + 1).kind() == Line.Kind.TEXT && lines.get(number + 1).span().length() > BODY ? "plain" : "";
    }

    private String first(Line line) {
        var first = text.text().charAt(line.span().start());
        return Character.isDigit(first) ? "1" : first >= '\u2460' && first <= '\u2473' ? "\u2460" : String.valueOf(first);
    }

    /** Marked paragraphs, or those below a day each: two or more name different ones first, or say all of an incident, and tell what happened. */
    private boolean items(List<Integer> marked) {
        var names = new HashSet<String>();
        var stories = 0;
        for (var i = 0; i < marked.size(); i++) {
            var line = features.date(marked.get(i)) ? marked.get(i) + 1 : marked.get(i);
            var body = features.span(line).to(features.span((i + 1 < marked.size() ? marked.get(i + 1) : Math.max(line + 1, marked.getLast() + 1)) - 1));
            if (text.hits("speaker", body).isEmpty() && happened(body)) {
                stories += features.places(line).stream().anyMatch(names::add) || features.whole(line) ? 1 : 0;
            }
        }
        return stories > 1;
    }

    private boolean happened(Span body) {
        return !text.within(Statement.class, body).isEmpty() || features.signs().item(body) || !text.hits("incident-event", body).isEmpty() && features.signs().in(body).size() > 1;
    }

    private boolean stories(List<Integer> headings) {
        if (kind(headings.getFirst()).startsWith(PARAGRAPH) || kind(headings.getFirst()).equals(DATE)) {
            return items(headings);
        }
        if (headings.stream().filter(heading -> COUNTED.matcher(text.text(features.span(heading))).find()).count() > 1) {
            return true;
        }
        if (reported(headings) > 1) {
            return true;
        }
        var names = new HashSet<String>();
        var stories = 0;
        for (var i = 0; i < headings.size(); i++) {
            var own = names(headings.get(i));
            var end = i + 1 < headings.size() ? headings.get(i + 1) : lines.size();
            if (!own.isEmpty() && tells(headings.get(i), end) && happened(headings.get(i), end) && names.addAll(own)) {
                stories++;
            }
        }
        return stories > 1 && names.size() > 1;
    }

    /** How many headings that are items of a list, or name an organization or an incident, stand above a story. */
    private int reported(List<Integer> headings) {
        var reported = 0;
        var names = new HashSet<String>();
        for (var i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var span = features.span(heading);
            var next = i + 1 < headings.size() ? headings.get(i + 1) : lines.size();
            var body = heading + 1 < next ? features.span(heading + 1).to(features.span(next - 1)) : span;
            var titled = ITEM.matcher(text.text(span)).matches()
                    || text.within(OrgMention.class, span).stream().anyMatch(name -> names.add(name.name())) && !features.sectionHeading(heading)
                    || !features.numbered(heading) && !features.sectionHeading(heading) && heading + 1 < next && features.topics(heading + 1).stream().anyMatch(names::add)
                    || !text.hits("incident-event", span).isEmpty() && (features.numbered(heading) ? CASE.matcher(text.text(span)).find() : span.length() > TITLE && !SECTION.matcher(text.text(span)).find());
            reported += titled && (features.signs().story(body) || features.signs().item(body)) ? 1 : 0;
        }
        return reported;
    }

    /** Those in the heading, or the one whose announcement follows it. */
    private List<String> names(int heading) {
        var own = features.namesNear(heading);
        return own.isEmpty() && announced(heading, lines.size()) ? features.topics(heading + 1) : own;
    }

    private boolean announced(int heading, int end) {
        return heading + 1 < end && features.publishes(heading + 1) && !features.topics(heading + 1).isEmpty();
    }

    private boolean happened(int heading, int end) {
        var span = features.span(heading);
        return announced(heading, end) || !text.hits("incident-event", span).isEmpty() || text.text(span).indexOf('、') > 0 && text.hits("section-heading", span).size() < 2;
    }

    private boolean tells(int from, int to) {
        for (var i = from; i < to; i++) {
            if (features.states(i)) {
                return true;
            }
        }
        return false;
    }

}
