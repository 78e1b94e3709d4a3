package io.incidentgraph.graph;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What makes texts comparable: their runs of six characters, without regard to blanks and width. Of 64 votes of all runs four
 * bands are kept, of which near-identical texts nearly always share one.
 */
final class Fingerprint {

    /** Of all runs of two texts, the share that both must have. */
    static final double NEARLY_IDENTICAL = 0.8;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final int RUN = 6;

    private static final int BANDS = 4;

    private final Set<Long> runs;

    private Fingerprint(Set<Long> runs) {
        this.runs = runs;
    }

    static Fingerprint of(String text) {
        var plain = BLANKS.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll("");
        var runs = new HashSet<Long>();
        for (int start = 0; start + RUN <= plain.length(); start++) {
            runs.add(mixed(plain, start));
        }
        return new Fingerprint(runs);
    }

    /** Sixteen bits each. */
    List<Long> bands() {
        var votes = new int[Long.SIZE];
        runs.forEach(run -> IntStream.range(0, Long.SIZE).forEach(bit -> votes[bit] += (run >>> bit & 1) == 1 ? 1 : -1));
        int width = Long.SIZE / BANDS;
        return IntStream.range(0, BANDS).mapToObj(band -> IntStream.range(0, width)
                .mapToLong(bit -> votes[band * width + bit] > 0 ? 1L << bit : 0).sum()).toList();
    }

    /** What both texts have as a share of what either has. */
    double similarity(Fingerprint other) {
        var both = new HashSet<>(runs);
        both.retainAll(other.runs);
        int either = runs.size() + other.runs.size() - both.size();
        return either == 0 ? 0 : (double) both.size() / either;
    }

    /** The finisher of MurmurHash3 over a polynomial: votes need bits that are independent of each other. */
    private static long mixed(String text, int start) {
        long hash = 0;
        for (int i = start; i < start + RUN; i++) {
            hash = hash * 0x100000001b3L + text.charAt(i);
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }

}
