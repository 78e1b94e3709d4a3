package io.incidentgraph.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Ids that somebody may have meant: few letters apart, and with segments in common. */
final class Nearest {

    private Nearest() {
    }

    static List<String> to(String id, Stream<String> candidates, int limit) {
        return candidates.sorted(Comparator.<String>comparingDouble(candidate -> cost(id, candidate)).thenComparing(Comparator.naturalOrder()))
                .limit(limit).toList();
    }

    private static double cost(String id, String candidate) {
        double letters = (double) distance(id, candidate) / Math.max(1, Math.max(id.length(), candidate.length()));
        return letters - sharedSegments(id, candidate) / 2;
    }

    private static double sharedSegments(String id, String candidate) {
        var segments = Set.copyOf(List.of(id.split("\\.")));
        var others = List.of(candidate.split("\\."));
        return (double) others.stream().filter(segments::contains).count() / Math.max(segments.size(), others.size());
    }

    /** Levenshtein distance. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }

}
