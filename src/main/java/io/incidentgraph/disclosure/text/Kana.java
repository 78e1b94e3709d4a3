package io.incidentgraph.disclosure.text;

/** The syllabaries, in the one width that normalized texts have. */
public final class Kana {

    private Kana() {
    }

    /** Whether a word has no other letter than hiragana. */
    public static boolean hiragana(String word) {
        return word.chars().allMatch(character -> character >= '\u3041' && character <= '\u309f');
    }

    /** Whether a word has no other letter than katakana, the middle dot and the sign of a long vowel among them. */
    public static boolean katakana(String word) {
        return word.chars().allMatch(character -> character >= '\u30a1' && character <= '\u30fe');
    }

}
