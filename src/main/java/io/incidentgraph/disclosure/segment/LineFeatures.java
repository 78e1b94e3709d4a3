package io.incidentgraph.disclosure.segment;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.party.OrgMention;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;

/** What a line says about the division of its text. */
final class LineFeatures {

    private static final int NEAR = 40;

    private static final int LOOK_AHEAD = 5;

    private static final int TOPIC_NEAR = 12;

    private static final String MARKS = "■◆◇●▼▽□";

    private static final int PARAGRAPH = 80;

    private static final int ITEM = 40;

    private static final int SHORT_ITEM = 24;

    private static final int DATED = 16;

    private static final Pattern TOPIC = Pattern.compile("[はが(]|では|におい|にお");

    private static final Pattern FIRST = Pattern.compile(" ?(?:\\([^()]{1,20}\\)|】|」|》|〉|〕|\\])?(?:は|が|で|では|の|に|、|,|:|=|―|-| |。|】|〕|(?=[0-9]{1,4}[年月/])|$)");

    private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,2} ?[.、 )]|[\u2460-\u2473]|\\([0-9]{1,2}\\)");

    private final AnnotatedText text;

    private final List<Line> lines;

    private final Signs signs;

    LineFeatures(AnnotatedText text) {
        this.text = text;
        this.signs = new Signs(text);
        this.lines = text.lines();
    }

    boolean states(int line) {
        return !text.within(Statement.class, span(line)).isEmpty();
    }

    Signs signs() {
        return signs;
    }

    /** Whether the line alone is a story, as the paragraphs of a round-up without headings are. */
    boolean story(int line) {
        return span(line).length() >= PARAGRAPH && signs.story(span(line));
    }

    /** A paragraph, however short, that says first whose story it tells. */
    boolean opensAStory(int line) {
        return paragraph(line) && signs.story(span(line)) && !places(line).isEmpty();
    }

    /** A heading with a number: one of the sections of a longer text. */
    boolean numbered(int line) {
        return heading(line) && NUMBERED.matcher(text.text(span(line))).lookingAt();
    }

    boolean heading(int line) {
        return lines.get(line).kind() == Line.Kind.HEADING;
    }

    /** The sign before a heading, such as a square; 0 where there is none. */
    char mark(int line) {
        var first = text.text().charAt(span(line).start());
        return heading(line) && MARKS.indexOf(first) >= 0 ? first : 0;
    }

    boolean sectionHeading(int line) {
        return lines.get(line).kind() != Line.Kind.TEXT && !text.hits("section-heading", span(line)).isEmpty();
    }

    /** How strongly a line sounds like the first of a notice. */
    double opening(int line) {
        var openings = text.hits("incident-opening", span(line));
        if (openings.stream().anyMatch(hit -> hit.value().equals("start") && hit.span().start() - span(line).start() <= 1
                && !text.text().startsWith("の", hit.span().end()))) {
            return 2;
        }
        var again = text.text(span(line)).contains("改めて");
        return !again && openings.stream().anyMatch(hit -> hit.value().equals("report")) ? 1.5 : openings.isEmpty() ? 0 : 0.5;
    }

    /** Whether it announces a report without reporting yet. */
    boolean announces(int line) {
        return opening(line) > 1 && !states(line);
    }

    boolean apologizes(int line) {
        return text.text(span(line)).contains("お詫び") && !states(line) && !closes(line);
    }

    /** A row of the page's table about what it reports. */
    boolean ofATable(int line) {
        return span(line).length() < 30 && text.hits("page-table", span(line)).stream().anyMatch(hit -> hit.span().start() == span(line).start());
    }

    /** A line of the page and not of a notice. */
    boolean ofTheSite(int line) {
        return span(line).length() < 150 && !text.hits("site-line", span(line)).isEmpty() && !states(line);
    }

    /** "The computer in question" has been spoken of before. */
    boolean continues(int line) {
        return text.text(near(line, PARAGRAPH)).contains("当該");
    }

    boolean refersBack(int line) {
        var back = text.hits("refers-back", near(line, 8));
        return !back.isEmpty() && back.getFirst().span().start() == span(line).start();
    }

    /** Whether somebody is said to have announced something. */
    boolean publishes(int line) {
        return text.has("publishes", span(line));
    }

    boolean closes(int line) {
        return text.has("incident-closing", span(line));
    }

    boolean beginsWithAFullDate(int line) {
        var dates = text.within(DateMention.class, near(line, 24));
        return !dates.isEmpty() && dates.getFirst().full() && dates.getFirst().span().start() == span(line).start();
    }

    /** The names and quoted services in the beginning of a line; a heading's proper nouns are names, too. */
    List<String> namesNear(int line) {
        return LineNames.in(text, near(line, NEAR), heading(line));
    }

    List<String> names(int line) {
        return LineNames.in(text, span(line), true);
    }

    /** Names with which a line begins as with its topic. */
    List<String> topics(int line) {
        return text.within(OrgMention.class, near(line, NEAR)).stream().filter(name -> name.span().start() - span(line).start() <= TOPIC_NEAR)
                .filter(name -> TOPIC.matcher(text.text()).region(name.span().end(), span(line).end()).lookingAt()).map(OrgMention::name).toList();
    }

    /** Who or what place a paragraph speaks of first, behind its number or mark. */
    List<String> places(int line) {
        return text.within(OrgMention.class, near(line, NEAR)).stream().filter(name -> name.span().start() - span(line).start() <= NEAR / 2)
                .filter(name -> FIRST.matcher(text.text()).region(name.span().end(), span(line).end()).lookingAt()).map(OrgMention::name).toList();
    }

    boolean paragraph(int line) {
        return span(line).length() >= ITEM && text.text().charAt(span(line).end() - 1) != '、' && text.text(span(line)).indexOf('。') > 0;
    }

    /** An item of a list that may tell a story, in sentences or as a headline. */
    boolean item(int line) {
        return paragraph(line) || span(line).length() >= SHORT_ITEM && !text.hits("incident-event", span(line)).isEmpty();
    }

    /** A line that is a day and nothing else. */
    boolean date(int line) {
        return text.within(DateMention.class, span(line)).stream().anyMatch(date -> date.day() != null && span(line).length() - date.span().length() <= 1);
    }

    /** Says what happened, when, and to how many or what; an entry of a chronology, which begins with its day, does not count. */
    boolean whole(int line) {
        var found = signs.in(span(line));
        var dated = text.within(DateMention.class, near(line, DATED)).stream().anyMatch(date -> date.day() != null && date.span().start() - span(line).start() <= 2);
        return !dated && found.contains(Signs.Sign.EVENT) && found.contains(Signs.Sign.DATE) && (found.contains(Signs.Sign.COUNT) || found.contains(Signs.Sign.DATA));
    }

    /** The kind of speaker whose words for himself come next. */
    @Nullable String speakerFrom(int line) {
        for (var i = line; i < Math.min(lines.size(), line + LOOK_AHEAD); i++) {
            var speakers = text.hits("speaker", span(i));
            if (!speakers.isEmpty()) {
                return text.text(speakers.getFirst().span());
            }
        }
        return null;
    }

    /** The kind of speaker whose word for himself stands last in a line. */
    @Nullable String speakerAt(int line) {
        var speakers = text.hits("speaker", span(line));
        return speakers.isEmpty() ? null : text.text(speakers.getLast().span());
    }

    /** Whether it says of somebody, some service or some day, and not in general. */
    boolean anchored(int line) {
        return !text.hits("speaker", span(line)).isEmpty() || !text.within(OrgMention.class, span(line)).isEmpty()
                || text.within(DateMention.class, span(line)).stream().anyMatch(date -> date.day() != null) || !namesNear(line).isEmpty()
                || text.text(span(line)).contains("当該");
    }

    /** Whether one of its sentences states an incident and has the speaker's word for himself. */
    boolean statesOfASpeaker(int line) {
        return text.within(Statement.class, span(line)).stream()
                .anyMatch(statement -> !text.hits("speaker", statement.span()).isEmpty() || !text.hits("english-self", statement.span()).isEmpty());
    }

    boolean opensWith(int line, String word) {
        return text.text().startsWith(word, span(line).start());
    }

    boolean ofASpeaker(int line) {
        return !text.hits("speaker", span(line)).isEmpty() || !text.hits("english-self", span(line)).isEmpty();
    }

    /** A line that says to whom a letter goes. */
    boolean addresses(int line) {
        return span(line).length() <= NEAR && text.hits("letter-head", span(line)).stream().anyMatch(hit -> hit.value().equals("addressee"));
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
