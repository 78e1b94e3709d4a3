package io.incidentgraph.disclosure.text;

import org.jspecify.annotations.Nullable;

/** A morpheme. What the dictionary says of it is looked up when somebody asks: most tokens of a text are never asked. */
public final class Token {

    private final Span span;

    private final String surface;

    private final Morpheme analysed;

    private @Nullable String base;

    private @Nullable String pos;

    Token(Span span, Morpheme analysed) {
        this.span = span;
        this.surface = analysed.getSurface();
        this.analysed = analysed;
    }

    public Span span() {
        return span;
    }

    /** As it stands in the normalized text. */
    public String surface() {
        return surface;
    }

    /** Its dictionary form, the surface where the dictionary has none. */
    public String base() {
        var found = base;
        if (found == null) {
            var form = analysed.getBaseForm();
            found = form.equals("*") ? surface : form;
            base = found;
        }
        return found;
    }

    /** The parts of speech of IPADIC, from the general to the special, joined by dots: {@code 名詞.固有名詞.組織}. */
    public String pos() {
        var found = pos;
        if (found == null) {
            found = analysed.partOfSpeech();
            pos = found;
        }
        return found;
    }

    public boolean is(String partOfSpeech) {
        return pos().startsWith(partOfSpeech);
    }

    /** Whether it is a noun of any kind. */
    public boolean noun() {
        return is("名詞");
    }

    /** Whether it is a proper noun. */
    public boolean properNoun() {
        return is("名詞.固有名詞");
    }

    @Override
    public String toString() {
        return surface + " " + pos();
    }

}
