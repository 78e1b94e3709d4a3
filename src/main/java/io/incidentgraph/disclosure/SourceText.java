package io.incidentgraph.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * A text as it was read, to which all offsets refer.
 *
 * @param content the original text, never normalized
 * @param name what the text is called where it lies, such as a file's name
 * @param title the document's own title, where its format has one
 * @param publishedOn the day of publication as EDTF, where it is known apart from the text
 */
public record SourceText(String content, @Nullable String name, @Nullable String title, @Nullable String url, @Nullable String mediaType,
        @Nullable String publishedOn) {

    public static SourceText of(String content) {
        return new SourceText(content, null, null, null, null, null);
    }

    public static SourceText of(String content, String name) {
        return new SourceText(content, name, null, null, null, null);
    }

}
