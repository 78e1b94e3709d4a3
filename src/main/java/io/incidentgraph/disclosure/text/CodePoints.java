package io.incidentgraph.disclosure.text;

import org.jspecify.annotations.Nullable;

/** Where the code points of a text begin. A text without surrogate pairs needs no table. */
final class CodePoints {

    private final int @Nullable [] indexes;

    private final int count;

    private CodePoints(int @Nullable [] indexes, int count) {
        this.indexes = indexes;
        this.count = count;
    }

    static CodePoints of(String text) {
        var count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new CodePoints(null, count);
        }
        var indexes = new int[count + 1];
        for (int i = 0, at = 0; i <= count; i++) {
            indexes[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return new CodePoints(indexes, count);
    }

    int count() {
        return count;
    }

    int index(int codePoint) {
        return indexes == null ? codePoint : indexes[codePoint];
    }

}
