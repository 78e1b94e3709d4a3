package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.CharacterSet;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Token;

/** Names that stand behind a mark or at the head of a line: they begin there, whatever a dictionary makes of their words. */
final class Delimited {

    private static final int LONGEST = 16;

    private static final CharacterSet MARKS = CharacterSet.of("、。,「」『』【】()〈〉<>《》:;!?/|■◆◇●○▼▽□※*~→\n\t \u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469");

    private static final Pattern PARTICLE = Pattern.compile("[\\u3400-\\u9fff々\\u30a1-\\u30ffA-Za-z0-9](?:[はがをにでともへや]|の(?!杜|森|里|丘|木|会|家|風))");

    private static final String PREFECTURES = "都道府県";

    private static final int LONGEST_PLACE = 8;

    /** What may follow the name of a place. */
    private static final Pattern AFTER_PLACE = Pattern.compile("[はのがでにと、,(「 \\n:へ]|教育|職員|消防|立|[0-9]{1,2}月|$");

    private static final Pattern NO_PLACE = Pattern.compile(".*(?:地区|校区|学区|特区|管区|都市|区市|下町)$");

    private static final Set<String> GRAMMAR = Set.of("する", "いる", "ある", "おる", "なる", "れる", "られる", "た", "ます", "です", "ない", "だ", "よる");

    private static final Pattern FOUNDED = Pattern.compile("[市県都府道区町村国公私]立");

    private final AnnotatedText text;

    Delimited(AnnotatedText text) {
        this.text = text;
    }

    /** Where the name begins that goes on at a position. */
    OptionalInt start(int end) {
        var start = end;
        while (start > 0 && end - start < LONGEST && !MARKS.has(text.text().charAt(start - 1))) {
            start--;
        }
        var atMark = start == 0 || MARKS.has(text.text().charAt(start - 1));
        return atMark && start < end && name(new Span(start, end)) ? OptionalInt.of(start) : OptionalInt.empty();
    }

    /** Places that govern themselves. */
    List<Span> places() {
        var places = new ArrayList<Span>();
        for (var at = 1; at < text.text().length(); at++) {
            if (CharacterSet.PLACE_UNITS.has(text.text().charAt(at)) && AFTER_PLACE.matcher(text.text()).region(at + 1, Math.min(text.text().length(), at + 4)).lookingAt()) {
                place(at + 1).ifPresent(places::add);
            }
        }
        return places;
    }

    /** みどり市, from the mark before it or from the prefecture; 立 and other units are no part of a name. */
    private Optional<Span> place(int end) {
        var start = end - 1;
        var prefecture = 0;
        while (start > 0 && end - start <= LONGEST_PLACE && !MARKS.has(text.text().charAt(start - 1))) {
            var unit = text.text().charAt(start - 1) == '立' || CharacterSet.PLACE_UNITS.has(text.text().charAt(start - 1));
            if (unit && (prefecture > 0 || PREFECTURES.indexOf(text.text().charAt(start - 1)) < 0)) {
                return Optional.empty();
            }
            prefecture = unit ? start : prefecture;
            start--;
        }
        var span = new Span(start, end);
        var marked = start == 0 || MARKS.has(text.text().charAt(start - 1));
        return marked && span.length() > 2 && name(span) && !NO_PLACE.matcher(text.text(span)).matches() && text.hits("speaker", span).isEmpty()
                ? Optional.of(new Span(Math.max(start, prefecture), end)) : Optional.empty();
    }

    private boolean name(Span span) {
        if (PARTICLE.matcher(text.text(span)).find()) {
            return false;
        }
        var tokens = text.tokens().within(span);
        return !tokens.isEmpty() && opens(tokens.getFirst(), span) && tokens.stream().allMatch(Delimited::belongs);
    }

    private boolean opens(Token first, Span span) {
        var listed = text.hits("no-name", first.span()).stream().anyMatch(hit -> hit.span().length() > 1 || hit.span().equals(first.span())) && !FOUNDED.matcher(first.surface()).matches();
        var grammatical = first.is("連体詞") || first.is("接続詞") || first.is("名詞.代名詞") || first.is("名詞.数") || first.is("名詞.非自立") || first.is("名詞.副詞可能");
        return !listed && !(grammatical && first.span().length() < span.length() && first.span().length() > 1) && !first.is("名詞.数") && !"当本同各".contains(first.surface());
    }

    private static boolean belongs(Token token) {
        var verb = token.is("動詞") || token.is("助動詞") && token.surface().length() > 1 || token.is("形容詞");
        return !(verb && (GRAMMAR.contains(token.base()) || token.surface().charAt(0) >= '\u4e00')) && !token.is("記号");
    }

}
