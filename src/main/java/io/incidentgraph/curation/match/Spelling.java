package io.incidentgraph.curation.match;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

import io.incidentgraph.curation.name.NameReader;

/** Tells slips of the pen from other words. */
final class Spelling {

    private static final int SHORTEST = 6;

    private static final int LONG = 9;

    private static final double ALIKE = 0.93;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

    private final NameReader names;

    Spelling(NameReader names) {
        this.names = names;
    }

    boolean areAlike(String word, String other) {
        int longest = Math.max(word.length(), other.length());
        if (Math.min(word.length(), other.length()) < SHORTEST || Math.abs(word.length() - other.length()) > 2 || hasDigit(word) || hasDigit(other) || names.areOpposites(word, other)) {
            return false;
        }
        int distance = TWO.apply(word, other);
        return distance >= 0 && distance <= (longest < LONG ? 1 : 2) && JARO_WINKLER.apply(word, other) >= ALIKE;
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

}
