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

    /** The text as a name token ({@code NMTOKEN}), another one for each text: what names cannot hold stands as its number between low lines. */
    static CharSequence token(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOfNames(text.charAt(i))) {
                return token(text, i);
            }
        }
        return text;
    }

    private static CharSequence token(String text, int from) {
        var token = new StringBuilder(text.length() + 16).append(text, 0, from);
        text.codePoints().skip(text.codePointCount(0, from)).forEach(character -> {
            if (isOfNames(character)) {
                token.appendCodePoint(character);
            }
            else {
                token.append('_').append(Integer.toHexString(character)).append('_');
            }
        });
        return token;
    }

    /** Latin letters and digits, the signs of our ids, kana and kanji: of the characters that each edition of XML allows. */
    private static boolean isOfNames(int character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || character >= '-' && character <= ':' && character != '/'
                || character >= '\u3041' && character <= '\u3094' || character >= '\u30a1' && character <= '\u30fa' || character == '\u30fc'
                || character >= '\u4e00' && character <= '\u9fa5';
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
