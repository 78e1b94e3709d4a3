package io.incidentgraph.disclosure.segment;

import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.count.Quantity;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.text.Span;

/**
 * The signs of a report: whoever tells of an incident says when it was, how many and what data it concerns, who noticed it and
 * who was told, or apologizes. Several of them together tell of one in whatever words; advice, forms and rules have few.
 */
final class Signs {

    enum Sign { EVENT, DATE, COUNT, DATA, AUTHORITY, APOLOGY, FOUND }

    /** So many signs make a report of a passage without a known word for what happened. */
    static final int REPORT = 5;

    /** So many make one of a passage that has such a word. */
    static final int STORY = 4;

    /** So many are enough below a headline of a round-up. */
    static final int ITEM = 3;

    private static final Set<Sign> REACTIONS = EnumSet.of(Sign.AUTHORITY, Sign.APOLOGY, Sign.FOUND);

    private static final Pattern APOLOGY = Pattern.compile("詫び|わび申|謝罪|申し訳|陳謝|(?i:apologi[sz]e|regret)");

    private static final Pattern FOUND = Pattern.compile("判明|発覚|(?<!ほうが)分か[りっ]|わか[りっ]|明らかに|気付[いき]|気づ[いき]|見つか[りっ]|発見[さし]|把握し|指摘が|指摘を受け|申し出が|苦情が|"
            + "(?:連絡|通報|電話|相談|通知)(?:が|を(?:い|受|頂))|公表し|発表し|と報告し|(?:だった|た|る|だ)という。|(?i:discovered|detected|identified|noticed|became aware|learned|confirmed)");

    private static final Pattern TOLD = Pattern.compile("報告|届|相談|通報|連絡|申告|提出|(?i:report|notif|contact|consult)");

    private static final Pattern NOT_TOLD = Pattern.compile("場合(?:は|には|に|、|が)|もし|(?:る|い)とき(?:は|に)|ましょう|ください|下さい|でしょうか|[??]$|おりません。$|改めます。$|通知(?:いた)?します。$|(?i:\\b(?:if|should you)\\b)");

    private final AnnotatedText text;

    private final NavigableMap<Integer, Set<Sign>> sentences = new TreeMap<>();

    Signs(AnnotatedText text) {
        this.text = text;
        text.sentences().forEach(sentence -> sentences.put(sentence.span().start(), of(sentence.span())));
    }

    /** @param span one or several whole lines, which sentences never cross */
    Set<Sign> in(Span span) {
        var signs = EnumSet.noneOf(Sign.class);
        if (!text.within(Statement.class, span).isEmpty()) {
            signs.add(Sign.EVENT);
        }
        sentences.subMap(span.start(), span.end()).values().forEach(signs::addAll);
        return signs;
    }

    private Set<Sign> of(Span sentence) {
        var signs = EnumSet.noneOf(Sign.class);
        var words = text.text(sentence);
        if (NOT_TOLD.matcher(words).find() || !text.hits("template", sentence).isEmpty()) {
            return signs;
        }
        if (text.within(DateMention.class, sentence).stream().anyMatch(date -> date.day() != null)) {
            signs.add(Sign.DATE);
        }
        if (!text.within(Quantity.class, sentence).isEmpty()) {
            signs.add(Sign.COUNT);
        }
        if (text.hits("data-type", sentence).stream().map(hit -> hit.value()).distinct().count() > 1) {
            signs.add(Sign.DATA);
        }
        if (!text.hits("authority", sentence).isEmpty() && TOLD.matcher(words).find()) {
            signs.add(Sign.AUTHORITY);
        }
        if (APOLOGY.matcher(words).find()) {
            signs.add(Sign.APOLOGY);
        }
        if (FOUND.matcher(words).find()) {
            signs.add(Sign.FOUND);
        }
        return signs;
    }

    /** Whether a passage with these signs reports, in whatever words. */
    static boolean report(Set<Sign> signs) {
        return signs.size() >= REPORT && reacts(signs);
    }

    /** Whether a passage is a story of its own: it says what happened with some of its circumstances. */
    boolean story(Span span) {
        var signs = in(span);
        return signs.size() >= STORY && (signs.contains(Sign.EVENT) || signs.size() >= REPORT);
    }

    /** Whether it may be the body of a headline: some circumstances, and somebody who noticed or told. */
    boolean item(Span span) {
        var signs = in(span);
        return signs.size() >= ITEM && signs.contains(Sign.DATE) && reacts(signs);
    }

    /** Whether anybody noticed, told or apologized. */
    static boolean reacts(Set<Sign> signs) {
        return signs.stream().anyMatch(REACTIONS::contains);
    }

}
