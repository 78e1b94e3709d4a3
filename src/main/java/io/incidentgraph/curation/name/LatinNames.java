package io.incidentgraph.curation.name;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Divides names in Latin script into words, in one form for each. */
final class LatinNames {

    /** A word as it was written and as it is compared. */
    record Raw(String text, boolean initials) {

        String stem() {
            return LatinNames.stem(text);
        }

    }

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");

    /** U.S. is us, L.L.C. is llc. */
    private static final Pattern DOTS = Pattern.compile("(?<=\\b\\p{L})\\.\\s?(?=\\p{L}\\b)");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}");

    private static final int LONGEST_PHRASE = 4;

    private final Map<String, String> phrases;

    LatinNames(Map<String, String> phrases) {
        this.phrases = phrases;
    }

    List<Raw> words(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Form.NFKD)).replaceAll("");
        var text = DOTS.matcher(APOSTROPHES.matcher(plain.replace("&", " and ").replace("+", " and ")).replaceAll("")).replaceAll("");
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT)) && text.strip().contains(" ");
        var words = new ArrayList<Raw>();
        for (var word : BETWEEN.split(text)) {
            if (!word.isEmpty()) {
                words.add(new Raw(word.toLowerCase(Locale.ROOT), !shouted && ABBREVIATION.matcher(word).matches()));
            }
        }
        return replaced(words);
    }

    private List<Raw> replaced(List<Raw> words) {
        var result = new ArrayList<Raw>();
        for (int at = 0; at < words.size();) {
            int length = Math.min(LONGEST_PHRASE, words.size() - at);
            while (length > 0 && !phrases.containsKey(phrase(words, at, length))) {
                length--;
            }
            if (length == 0) {
                result.add(words.get(at++));
            }
            else {
                for (var word : phrases.getOrDefault(phrase(words, at, length), "").split(" ")) {
                    result.add(new Raw(word, false));
                }
                at += length;
            }
        }
        return result;
    }

    private static String phrase(List<Raw> words, int from, int length) {
        return String.join(" ", words.subList(from, from + length).stream().map(Raw::text).toList());
    }

    /** Without the ending of the plural. */
    static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")
                ? word.substring(0, word.length() - 1) : word;
    }

}
