package io.incidentgraph.disclosure.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.text.Kana;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;
import io.incidentgraph.disclosure.text.Token;

/** Where a name begins and ends, judged by its morphemes. */
final class NameBounds {

    private static final int LONGEST = 30;

    private static final Set<String> WEAK_ENDINGS = Set.of("bank", "body", "company", "latin");

    private static final Set<String> GRAMMAR = Set.of("する", "た", "ます", "です", "いる", "ある", "なる", "よる", "おる", "れる", "られる", "いただく", "この",
            "その", "こと", "もの", "ため", "ほか", "また", "なお", "だ", "ない", "いう", "とる", "さま", "さん", "よ", "う");

    private static final Set<String> FOUNDED = Set.of("国立", "公立", "私立", "都立", "道立", "府立", "県立", "市立", "区立", "町立", "村立");

    private static final int SHORTEST_FOUNDED = 3;

    /** What joins within a name begins no name. */
    private static final String BULLETS = "・-.'&";

    private static final String JOINERS = "・&-'.ーヶヵ";

    private final AnnotatedText text;

    private final List<Token> tokens;

    private final Delimited delimited;

    NameBounds(AnnotatedText text) {
        this.delimited = new Delimited(text);
        this.text = text;
        this.tokens = text.tokens().all();
    }

    /** The name that a legal form stands before or behind. */
    Optional<Span> around(Span form) {
        var last = text.tokens().at(form.start() - 1);
        var begins = last == null || !part(last) || marks(last);
        var end = begins && text.text().startsWith("法人 ", form.end() - 2) ? end(form.end() + 1) : end(form.end());
        if (begins && end > form.end() + 1) {
            return Optional.of(new Span(form.start(), branch(end)));
        }
        var before = Math.min(start(form.start(), false), delimited.start(form.start()).orElse(form.start()));
        return before < form.start() ? Optional.of(new Span(before, branch(form.end()))) : Optional.empty();
    }

    /** The name that stands before an ending, which must have one. */
    Optional<Span> before(Hit ending) {
        var last = text.tokens().at(ending.span().end() - 1);
        if (last == null || last.span().end() != ending.span().end() || goesOn(ending)) {
            return Optional.empty();
        }
        var from = Math.min(last.span().start(), ending.span().start());
        var start = Math.min(start(from, true), delimited.start(from).orElse(from));
        var name = new Span(start, ending.span().start());
        return name.length() > 0 && named(name, ending) ? Optional.of(new Span(start, branch(ending.span().end()))) : Optional.empty();
    }

    /** 東京証券 in 東京証券取引所: such an ending ends a name only where no other noun follows. */
    private boolean goesOn(Hit ending) {
        var next = text.tokens().at(ending.span().end());
        return next != null && Departments.end(text.text(), ending.span().end()) == ending.span().end() && WEAK_ENDINGS.contains(ending.value()) && next.noun() && !next.is("名詞.接尾") && !next.is("名詞.非自立") && !next.is("名詞.数")
                && Character.isLetterOrDigit(next.surface().charAt(0));
    }

    private int start(int end, boolean strict) {
        var start = end;
        for (var i = index(end) - 1; i >= 0 && end - tokens.get(i).span().start() <= LONGEST; i--) {
            var token = tokens.get(i);
            if (token.span().end() != start || !(part(token) || opens(i) || fragment(token) || !strict && joins(i))) {
                break;
            }
            start = token.span().start();
        }
        return start < end && (BULLETS.indexOf(text.text().charAt(start)) >= 0 || circled(text.text().charAt(start))) ? start + 1 : start;
    }

    /** ・ before the first word of a line. */
    private boolean marks(Token token) {
        var line = text.lineAt(token.span().start());
        return BULLETS.contains(token.surface()) && line != null && line.span().start() == token.span().start();
    }

    private static boolean circled(char character) {
        return character >= '\u2460' && character <= '\u24ff';
    }

    /** Over characters of names; over hiragana only where the name begins with them. */
    private int end(int start) {
        var words = text.text();
        var end = start;
        while (end < words.length() && end - start <= LONGEST) {
            var next = NameCharacters.within(words, start, end) ? end + 1 : Kana.hiragana(words.substring(start, end + 1)) ? unknown(start, end) : end;
            if (next == end) {
                break;
            }
            end = next;
        }
        return text.hits("after-name", new Span(start, end)).stream().map(hit -> hit.span().start()).filter(at -> at > start).findFirst().orElse(end);
    }

    /** The end of the next piece of a name in hiragana, which the dictionary takes to pieces: anything at first, then no particle but の. */
    private int unknown(int start, int at) {
        var token = text.tokens().at(at);
        if (token == null || !Kana.hiragana(token.surface())) {
            return at;
        }
        var belongs = at == start ? !NameCharacters.functional(text.text(), at) : !token.is("助詞") || token.is("助詞.終助詞") || token.surface().equals("の");
        return belongs ? token.span().end() : at;
    }

    private boolean part(Token token) {
        return Character.isLetterOrDigit(token.surface().charAt(0)) && token.noun() && !token.is("名詞.非自立") && !token.is("名詞.代名詞") && !token.is("名詞.副詞可能") && !token.is("名詞.数")
                && !stops(token) || token.is("動詞") && token.surface().length() == 1 && token.surface().charAt(0) >= '\u4e00' || token.surface().length() == 1 && JOINERS.contains(token.surface()) || token.is("接頭詞");
    }

    private boolean stops(Token token) {
        return "当該同某各他別両弊貴".contains(token.surface()) && text.hits("no-name", token.span()).stream().anyMatch(hit -> hit.span().equals(token.span()));
    }

    /** 上 in 上毛, where nothing but a particle stands before it. */
    private boolean opens(int index) {
        var token = tokens.get(index);
        var before = index == 0 ? null : tokens.get(index - 1);
        return token.surface().length() == 1 && (token.is("名詞.非自立") || token.is("名詞.副詞可能")) && token.surface().charAt(0) >= '\u4e00'
                && (before == null || before.span().end() < token.span().start() || before.is("助詞.連体化") || before.is("記号"));
    }

    /** What the dictionary makes of a name in hiragana that it does not have. */
    private static boolean fragment(Token token) {
        return Kana.hiragana(token.surface()) && (!token.is("助詞") || token.is("助詞.終助詞")) && !token.is("接続詞") && !GRAMMAR.contains(token.base());
    }

    /** ひだまりの里, みなとの会: の within a name stands between words that are not common ones. */
    private boolean joins(int index) {
        var token = tokens.get(index);
        return token.surface().equals("の") && index > 0 && proper(tokens.get(index - 1)) && tokens.get(index - 1).span().end() == token.span().start();
    }

    private static boolean proper(Token token) {
        return token.properNoun() || Kana.katakana(token.surface()) || Kana.hiragana(token.surface()) && token.noun();
    }

    /** A name is more than words that only say what kind of thing it is. */
    private boolean named(Span name, Hit ending) {
        var words = text.tokens().all().subList(index(name.start()), Math.max(index(name.start()), index(name.end())));
        if (words.stream().anyMatch(word -> distinctive(word, ending))) {
            return true;
        }
        if (name.length() > SHORTEST_FOUNDED && FOUNDED.contains(text.text().substring(name.start(), name.start() + 2))) {
            return true;
        }
        return !WEAK_ENDINGS.contains(ending.value()) && name.length() >= 2 && words.size() <= 3
                && words.stream().allMatch(word -> unlisted(word) && !word.is("名詞.サ変接続"));
    }

    private boolean distinctive(Token word, Hit ending) {
        var surface = word.surface();
        var proper = word.properNoun() || Kana.katakana(surface) && surface.length() > 1 || Kana.hiragana(surface) && surface.length() > 1 && !GRAMMAR.contains(word.base())
                || surface.chars().anyMatch(character -> character >= 'A' && character <= 'Z');
        return proper && !listed(new Span(word.span().start(), Math.min(word.span().end(), Math.max(word.span().start(), ending.span().start()))));
    }

    /** 本 alone is no part of a name, in 本田 it is. */
    private boolean listed(Span word) {
        return text.hits("no-name", word).stream().anyMatch(hit -> hit.span().length() > 1 || hit.span().equals(word));
    }

    private boolean unlisted(Token word) {
        return !listed(word.span());
    }

    private int branch(int end) {
        for (var hit : text.hits("branch", new Span(end, Math.min(text.text().length(), end + 12)))) {
            var between = new Span(end, hit.span().start());
            if (between.length() <= 8 && text.tokens().within(between).stream().allMatch(Token::properNoun) && covers(between)) {
                return hit.span().end();
            }
        }
        return end;
    }

    private boolean covers(Span span) {
        return text.tokens().within(span).stream().mapToInt(token -> token.span().length()).sum() == span.length();
    }

    private int index(int position) {
        return Spans.first(tokens, Token::span, position);
    }

}
