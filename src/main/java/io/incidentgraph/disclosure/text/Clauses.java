package io.incidentgraph.disclosure.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a sentence into clauses: a comma after a verb or a conjunction ends one, a comma within a list does not; brackets are no
 * clauses of their own.
 */
final class Clauses {

    private static final Set<String> CONJUNCTIONS = Set.of("ため", "一方", "ところ", "結果", "もの", "後", "上", "際", "以降", "うえ", "場合");

    private static final List<String> ENGLISH = List.of(" but ", " however", " although ", " though ", " while ", " whereas ", "; ");

    private Clauses() {
    }

    /** In their order, without gaps. */
    static List<Span> of(String words, Tokens tokens, Sentence sentence) {
        var ends = new ArrayList<Integer>();
        var depth = 0;
        for (var at = sentence.span().start(); at < sentence.span().end(); at++) {
            var character = words.charAt(at);
            depth = depth(character, depth);
            if (depth == 0 && (character == '、' || character == ',') && closes(tokens, at) || depth == 0 && english(words, at, sentence.span().end())) {
                ends.add(at + 1);
            }
        }
        return spans(sentence.span(), ends);
    }

    private static int depth(char character, int depth) {
        return switch (character) {
            case '(', '「', '『', '【', '[' -> depth + 1;
            case ')', '」', '』', '】', ']' -> Math.max(0, depth - 1);
            default -> depth;
        };
    }

    private static boolean closes(Tokens tokens, int comma) {
        var before = comma == 0 ? null : tokens.at(comma - 1);
        return before != null && (before.is("動詞") || before.is("助動詞") || before.is("助詞.接続助詞") || before.is("接続詞")
                || CONJUNCTIONS.contains(before.surface()) && !compound(tokens, before));
    }

    /** 調査の結果、 ends a clause, 検査結果、 is an item of a list. */
    private static boolean compound(Tokens tokens, Token noun) {
        var before = noun.span().start() == 0 ? null : tokens.at(noun.span().start() - 1);
        return before != null && (before.noun() || before.surface().charAt(before.surface().length() - 1) >= '\u4e00');
    }

    private static boolean english(String text, int at, int end) {
        return (text.charAt(at) == ' ' || text.charAt(at) == ';') && ENGLISH.stream().anyMatch(word -> at + word.length() < end && text.regionMatches(true, at, word, 0, word.length()));
    }

    private static List<Span> spans(Span sentence, List<Integer> ends) {
        var clauses = new ArrayList<Span>();
        var start = sentence.start();
        for (var end : ends) {
            clauses.add(new Span(start, end));
            start = end;
        }
        if (start < sentence.end() || clauses.isEmpty()) {
            clauses.add(new Span(start, sentence.end()));
        }
        return clauses;
    }

}
