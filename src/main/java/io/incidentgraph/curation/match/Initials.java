package io.incidentgraph.curation.match;

import java.util.List;

import io.incidentgraph.curation.name.Word;
import io.incidentgraph.curation.name.WordKind;

/** Finds the words for which an abbreviation such as FBI or HMRC stands. */
final class Initials {

    /** Inc, Ltd and of are not among the words that are abbreviated; Corporation is. */
    private static final int LONGEST_SMALL_WORD = 4;

    private Initials() {
    }

    /** The end of the words from {@code start} on whose initials these are; -1 if they are not. */
    static int end(String initials, List<Word> words, int start) {
        return start < words.size() && words.get(start).kind() != WordKind.SILENT || start == 0 ? end(initials, 0, words, start, 0) : -1;
    }

    private static int end(String initials, int at, List<Word> words, int next, int used) {
        if (at == initials.length()) {
            return used > 1 ? next : -1;
        }
        if (next == words.size()) {
            return -1;
        }
        var word = words.get(next);
        var text = word.text();
        if (word.initials() && initials.startsWith(text, at)) {
            int end = end(initials, at + text.length(), words, next + 1, used + 1);
            if (end > 0) {
                return end;
            }
        }
        if (text.charAt(0) == '@' ? initials.regionMatches(true, at, text, 1, 1) : text.charAt(0) == initials.charAt(at) && (word.kind() != WordKind.SILENT || text.length() > LONGEST_SMALL_WORD)) {
            int end = end(initials, at + 1, words, next + 1, used + 1);
            if (end > 0) {
                return end;
            }
        }
        return used > 0 && word.kind() == WordKind.SILENT ? end(initials, at, words, next + 1, used) : -1;
    }

}
