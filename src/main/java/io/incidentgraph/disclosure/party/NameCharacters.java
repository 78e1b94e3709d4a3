package io.incidentgraph.disclosure.party;

import java.util.regex.Pattern;

/** What names behind a legal form are written with. */
final class NameCharacters {

    private static final String JOINERS = "ー・&'’-ヶヵ々〆";

    private static final Pattern FUNCTIONAL = Pattern.compile("(?:にお|によ|につ|に対|にて|として|では|には|から|より|など|への|との|および|ならび|または|ほか|[はがをにでともへの](?![\\u3041-\\u309f])).*",
            Pattern.DOTALL);

    private NameCharacters() {
    }

    /** Whether a name that begins at one position goes on at another. */
    static boolean within(String text, int start, int at) {
        var character = text.charAt(at);
        if (character == ' ') {
            return at > start && latin(text.charAt(at - 1)) && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1)) && text.charAt(at + 1) < '\u0250';
        }
        if (Character.isDigit(character)) {
            return at == start || latin(text.charAt(at - 1)) || Character.isDigit(text.charAt(at - 1));
        }
        return character >= '\u4e00' && character <= '\u9fff' || character >= '\u30a1' && character <= '\u30fa' || latin(character)
                || at > start && JOINERS.indexOf(character) >= 0;
    }

    /** Whether words that only hold sentences together begin here. */
    static boolean functional(String text, int at) {
        return FUNCTIONAL.matcher(text).region(at, Math.min(text.length(), at + 4)).lookingAt();
    }

    private static boolean latin(char character) {
        return character < '\u0250' && Character.isLetter(character);
    }

}
