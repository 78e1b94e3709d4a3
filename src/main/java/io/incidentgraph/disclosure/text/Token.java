package io.incidentgraph.disclosure.text;

/**
 * A morpheme.
 *
 * @param surface as it stands in the normalized text
 * @param base its dictionary form, the surface where the dictionary has none
 * @param pos the parts of speech of IPADIC, from the general to the special, joined by dots: {@code 名詞.固有名詞.組織}
 */
public record Token(Span span, String surface, String base, String pos) {

    public boolean is(String partOfSpeech) {
        return pos.startsWith(partOfSpeech);
    }

    /** Whether it is a noun of any kind. */
    public boolean noun() {
        return pos.startsWith("名詞");
    }

    /** Whether it is a proper noun. */
    public boolean properNoun() {
        return pos.startsWith("名詞.固有名詞");
    }

}
