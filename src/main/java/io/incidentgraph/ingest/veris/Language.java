package io.incidentgraph.ingest.veris;

import java.lang.Character.UnicodeScript;

/** Under which language a text stands in a record. */
final class Language {

    private static final int FIRST_JAPANESE = 0x3005;

    private Language() {
    }

    static String of(String text) {
        return text.codePoints().anyMatch(Language::isJapanese) ? "ja" : "en";
    }

    private static boolean isJapanese(int character) {
        if (character < FIRST_JAPANESE) {
            return false;
        }
        var script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

}
