package io.incidentgraph.disclosure.party;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.text.Kana;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;
import io.incidentgraph.disclosure.text.Token;

/** Finds who signs without a word that tells a name: a few nouns beside a date in the head or the foot of a letter. */
final class BesideDates {

    private static final int HEAD = 8;

    private static final int FOOT = 4;

    private static final int LONGEST = 20;

    private static final Pattern OTHER = Pattern.compile("ニュース|トピックス|リリース|インフォメーション|レター|メール|マガジン|ブログ|コラム|レポート|通信|便り|だより|新着|号|版|記者|事務局$");

    private static final List<String> FOREIGN = List.of("incident-event", "incident-context", "section-heading", "data-type", "exposure", "site-line", "authority", "advisory-title");

    private final AnnotatedText text;

    private final SenderLines lines;

    BesideDates(AnnotatedText text, SenderLines lines) {
        this.text = text;
        this.lines = lines;
    }

    Optional<Span> name(Line line) {
        return edge(line) ? lines.rest(line).filter(rest -> rest.length() <= LONGEST && beside(line)).flatMap(this::first) : Optional.empty();
    }

    private boolean edge(Line line) {
        var number = number(line);
        return number < HEAD || number >= text.lines().size() - FOOT;
    }

    private int number(Line line) {
        return Spans.first(text.lines(), Line::span, line.span().start());
    }

    /** A day in the line, or one that fills the line above or below. */
    private boolean beside(Line line) {
        var number = number(line);
        return !days(line.span()).isEmpty() || number > 0 && day(text.lines().get(number - 1)) || number + 1 < text.lines().size() && day(text.lines().get(number + 1));
    }

    private boolean day(Line line) {
        return days(line.span()).stream().anyMatch(date -> line.span().length() - date.span().length() <= 1);
    }

    private List<DateMention> days(Span line) {
        return text.within(DateMention.class, line).stream().filter(date -> date.day() != null).toList();
    }

    /** Its first words, if nothing but a department follows them. */
    private Optional<Span> first(Span rest) {
        var pieces = lines.pieces(rest);
        return pieces.isEmpty() || !pieces.stream().skip(1).allMatch(lines::department) ? Optional.empty() : Optional.of(pieces.getFirst()).filter(this::isName);
    }

    private boolean isName(Span span) {
        var tokens = text.tokens().within(span);
        return span.length() > 2 && !OTHER.matcher(text.text(span)).find() && FOREIGN.stream().allMatch(category -> text.hits(category, span).isEmpty())
                && tokens.stream().allMatch(BesideDates::part) && tokens.stream().anyMatch(BesideDates::distinctive)
                && !tokens.stream().allMatch(token -> token.is("名詞.固有名詞.人名"));
    }

    private static boolean part(Token token) {
        return token.noun() && !token.is("名詞.数") && !token.is("名詞.非自立") && !token.is("名詞.代名詞") || token.is("接頭詞") || token.surface().equals("の") || token.surface().equals("・")
                || Kana.hiragana(token.surface()) && !token.is("助詞") && !token.is("助動詞");
    }

    private static boolean distinctive(Token token) {
        var surface = token.surface();
        return token.properNoun() || surface.length() > 1 && (Kana.hiragana(surface) || Kana.katakana(surface));
    }

}
