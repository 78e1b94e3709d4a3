package io.incidentgraph.curation.name;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings Japanese names into one form. */
final class JapaneseNames {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]");

    private static final Pattern NOISE = Pattern.compile("[\\p{P}\\p{S}\\s]+");

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";

    private static final String LARGE = "アイウエオツヤユヨワカケ";

    private static final Pattern LONG_VOWEL = Pattern.compile("(?<=\\p{IsKatakana})[ー―‐-]");

    private final Pattern legalForms;

    private final Map<String, String> forms;

    JapaneseNames(List<String> legalForms, Map<String, String> forms) {
        this.legalForms = Pattern.compile(String.join("|", legalForms));
        this.forms = forms;
    }

    static boolean isJapanese(String name) {
        return JAPANESE.matcher(name).find();
    }

    /** @param name in normal width */
    String withoutLegalForms(String name) {
        var rest = legalForms.matcher(name).replaceAll(" ").strip();
        return rest.isEmpty() ? name : rest;
    }

    /** @param name in normal width and lower case, with new characters and katakana only */
    String normalize(String name) {
        var text = NOISE.matcher(LONG_VOWEL.matcher(name).replaceAll("")).replaceAll("");
        var large = new StringBuilder(text.isEmpty() ? name : text);
        for (int i = 0; i < large.length(); i++) {
            int small = SMALL.indexOf(large.charAt(i));
            if (small >= 0) {
                large.setCharAt(i, LARGE.charAt(small));
            }
        }
        var result = large.toString();
        for (var form : forms.entrySet()) {
            result = result.replace(form.getKey(), form.getValue());
        }
        return result;
    }

}
