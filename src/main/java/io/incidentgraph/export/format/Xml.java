package io.incidentgraph.export.format;

/** Text for XML 1.0. */
final class Xml {

    private Xml() {
    }

    /** The text as content or attribute value; characters that XML cannot hold are replaced by U+FFFD. */
    static CharSequence escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text.charAt(i))) {
                return escaped(text, i);
            }
        }
        return text;
    }

    private static boolean isSpecial(char character) {
        return character < ' ' || character == '&' || character == '<' || character == '>' || character == '"' || character >= '\ud800';
    }

    private static CharSequence escaped(String text, int from) {
        var escaped = new StringBuilder(text.length() + 16).append(text, 0, from);
        for (int i = from; i < text.length();) {
            int character = text.codePointAt(i);
            append(escaped, character);
            i += Character.charCount(character);
        }
        return escaped;
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\n', '\r', '\t' -> escaped.append("&#").append(character).append(';');
            default -> escaped.appendCodePoint(isAllowed(character) ? character : '\ufffd');
        }
    }

    private static boolean isAllowed(int character) {
        return character >= ' ' && !(character >= 0xd800 && character <= 0xdfff) && character != 0xfffe && character != 0xffff;
    }

}
