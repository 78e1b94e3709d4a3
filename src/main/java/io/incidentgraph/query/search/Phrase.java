package io.incidentgraph.query.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/**
 * What somebody searches for: words that must all occur, and phrases in quotation marks that must occur as they stand.
 * Full-width, half-width and composed characters are the same; nothing else is syntax.
 *
 * @param terms in the order of the input, none empty
 */
public record Phrase(List<String> terms) {

    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");
    private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern ONE_IDEOGRAPH = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

    /** @throws QueryRefusedException if there is nothing in it to search for */
    public static Phrase parse(String input) {
        List<String> terms = TERM.matcher(Normalizer.normalize(input, Form.NFKC)).results()
                .map(Phrase::text).filter(term -> SEARCHABLE.matcher(term).find()).toList();
        if (terms.isEmpty()) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE,
                    "phrase is \"%s\", in which there is no word to search for.".formatted(input));
        }
        return new Phrase(terms);
    }

    private static String text(MatchResult term) {
        return (term.group(1) != null ? term.group(1) : term.group()).strip();
    }

    /** The same as a query of Lucene's classic parser. */
    public String lucene() {
        return terms.stream().map(Phrase::clause).collect(Collectors.joining(" "));
    }

    /** Japanese text is indexed in pairs of characters, so a single one is the beginning or the end of a pair. */
    private static String clause(String term) {
        return ONE_IDEOGRAPH.matcher(term).matches() ? "+(%1$s %1$s* *%1$s)".formatted(term)
                : "+\"" + term.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

}
