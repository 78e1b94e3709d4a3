package io.incidentgraph.disclosure.segment;

import java.util.Collection;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.polarity.Polarity;
import io.incidentgraph.disclosure.text.Endings;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;

/** Finds the sentences that state an incident: a word for one, about what was, neither denied nor general nor to be prevented. */
public final class Statements implements Annotator {

    private static final int REACH = 14;

    /** The words that say whether something happened are no longer. */
    private static final int ENDING = 24;

    private static final Pattern TOPIC = Pattern.compile("[^、。]{0,8}(?:につきまして|について|に関し|の件)");

    private static final Endings STATED = Endings.of("。", ".", ")", "」", "た", "判明", "発覚", "把握", "確認", "紛失", "盗難", "発生", "被害", "流出", "漏えい", "漏洩", "送信", "送付");

    private static final Pattern STATED_IN_ENGLISH = Pattern.compile("[a-z] (?:was|were|has|have|had) |ed ");

    /** What is done, asked or meant to be done; an announcement of what happened is none of these. */
    private static final Endings NOT_PAST = Endings.of("します", "いたします", "致します", "まいります", "参ります", "ましょう", "ください", "下さい", "ませ", "でしょうか", "しよう", "学びます",
            "守る", "防ぐ", "となります", "できます", "きます");

    private static final Pattern ANNOUNCED = Pattern.compile("(?:お知らせ|報告|お詫び|おわび|公表|説明|ご連絡|発表|通知|開示)[^。]{0,10}。?$");

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        return text.sentences().stream().filter(sentence -> Zones.tells(text, sentence.span(), false)).filter(sentence -> states(text, sentence))
                .map(sentence -> new Statement(sentence.span())).toList();
    }

    private static boolean states(AnnotatedText text, Sentence sentence) {
        var events = text.hits("incident-event", sentence.span());
        return !events.isEmpty() && past(text, sentence.span()) && !text.has("template", sentence.span())
                && events.stream().anyMatch(event -> !undone(text, sentence, event));
    }

    /** In Japanese the end of a sentence says so. */
    private static boolean past(AnnotatedText text, Span sentence) {
        var words = text.text(sentence);
        var unstopped = words.endsWith("。") ? words.substring(0, words.length() - 1) : words;
        return (STATED.end(words) || STATED_IN_ENGLISH.matcher(words).find()) && (!NOT_PAST.end(unstopped) || announced(words));
    }

    private static boolean announced(String sentence) {
        return ANNOUNCED.matcher(sentence.substring(Math.max(0, sentence.length() - ENDING))).find();
    }

    /** What others write in somebody's name did not happen to him: of "you were hacked" in a false mail nothing is true. */
    private static boolean pretended(AnnotatedText text, Sentence sentence, Hit event) {
        return text.has("impersonation", sentence.span()) && (event.value().equals("misuse") || quoted(text, sentence, event));
    }

    /** 他社における不正アクセスにつきまして、…漏えいした事実はございません: it is what the denial is about. */
    private static boolean topic(AnnotatedText text, Sentence sentence, Hit event) {
        var after = new Span(event.span().end(), sentence.span().end());
        return TOPIC.matcher(text.text()).region(after.start(), after.end()).lookingAt() && text.hits("incident-event", after).stream().anyMatch(other -> Polarity.of(text, other.span()).denied());
    }

    private static boolean quoted(AnnotatedText text, Sentence sentence, Hit event) {
        var before = text.text().substring(sentence.span().start(), event.span().start());
        return before.lastIndexOf('「') > before.lastIndexOf('」');
    }

    private static boolean undone(AnnotatedText text, Sentence sentence, Hit event) {
        var after = new Span(event.span().start(), sentence.span().end());
        if (text.has("incident-statistics", sentence.span()) || text.hits("incident-general", sentence.span()).stream().anyMatch(general -> general.span().start() <= event.span().start())
                || pretended(text, sentence, event) || topic(text, sentence, event)) {
            return true;
        }
        var reading = Polarity.of(text, event.span());
        return !reading.told() || reading.denied() || text.hits("incident-not", after).stream().anyMatch(not -> not.span().start() <= event.span().end() + REACH);
    }

}
