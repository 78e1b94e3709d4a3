package io.incidentgraph.disclosure.segment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.party.OrgMention;

/** Where within a block of lines the notice begins and ends: at its head, and with its last word on the matter. */
final class BlockEdges {

    private static final int HEAD_LINES = 10;

    private static final int SHORT = 60;

    private static final Pattern ADVICE = Pattern.compile("(?:ましょう|てほしい|たいものです|たい|べきだ|べきです|(?:対策|大切|重要|必要|肝心|こと|肝要)です)。$");

    private final AnnotatedText text;

    private final LineFeatures features;

    private final Set<Integer> headlines;

    /** Whether the text has several blocks. */
    private final boolean several;

    BlockEdges(AnnotatedText text, LineFeatures features, Set<Integer> headlines, boolean several) {
        this.text = text;
        this.features = features;
        this.headlines = headlines;
        this.several = several;
    }

    /** Without what stands before the notice's head and behind its last word on the matter. */
    List<Integer> trimmed(List<Integer> block) {
        var first = first(block);
        if (first < 0) {
            return List.of();
        }
        var last = headlines.isEmpty() ? block.size() - 1 : last(block);
        while (last > first && idle(block.get(last))) {
            last--;
        }
        return block.subList(first, last + 1);
    }

    /** Behind the story of a headline other headings can follow that are the page's own. */
    private int last(List<Integer> block) {
        for (var i = 1; i < block.size(); i++) {
            var rest = block.subList(i, block.size());
            if (features.heading(block.get(i)) && !features.heading(block.get(i - 1)) && rest.stream().noneMatch(features::states)) {
                return i - 1;
            }
        }
        return block.size() - 1;
    }

    /** Neither a date nor a word of incidents, or only what such words mean. */
    private boolean idle(int line) {
        var span = features.span(line);
        return (text.hits("incident-context", span).isEmpty() || several && advises(line)) && text.within(DateMention.class, span).isEmpty()
                || text.at(Zone.class, span.start()) != null;
    }

    /** The page's last words to its readers. */
    private boolean advises(int line) {
        return ADVICE.matcher(text.text(features.span(line))).find() && !features.states(line) && !features.ofASpeaker(line);
    }

    private int first(List<Integer> block) {
        if (!headlines.isEmpty()) {
            return !block.isEmpty() && headlines.contains(block.getFirst()) ? 0 : -1;
        }
        var stated = 0;
        while (stated < block.size() && !features.states(block.get(stated)) && !features.story(block.get(stated))) {
            stated++;
        }
        if (stated == block.size()) {
            return -1;
        }
        var first = stated;
        var alone = several && features.opensAStory(block.get(stated));
        for (var i = stated - 1; i >= Math.max(0, stated - HEAD_LINES) && block.get(i) == block.get(i + 1) - 1; i--) {
            if (features.ofATable(block.get(i))) {
                break;
            }
            first = head(block.get(i)) && !(alone && prose(block.get(i))) ? i : first;
            if (features.span(block.get(i)).length() > SHORT && i < first && !features.ofASpeaker(block.get(i))) {
                break;
            }
        }
        return first;
    }

    /** What stands as a sentence before a paragraph that opens a story of its own is said of the page. */
    private boolean prose(int line) {
        return text.text().charAt(features.span(line).end() - 1) == '。';
    }

    /** Lines of a letter's head: date, sender, addressee, title, greeting. */
    boolean head(int line) {
        var span = features.span(line);
        if (features.signature(line) || features.sectionHeading(line) || !text.hits("letter-head", span).isEmpty() || !text.hits("incident-event", span).isEmpty()) {
            return true;
        }
        var dates = text.within(DateMention.class, span);
        return text.text().charAt(span.end() - 1) == '。' || !dates.isEmpty() && dates.getFirst().span().equals(span)
                || !text.within(OrgMention.class, span).isEmpty() && span.length() < 60;
    }

}
