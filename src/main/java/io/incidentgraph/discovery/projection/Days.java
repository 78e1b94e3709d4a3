package io.incidentgraph.discovery.projection;

import java.util.Arrays;

import org.roaringbitmap.RoaringBitmap;

/** The year of each incident, and the first days on which it happened, was noticed and made public, each in a column of its own. */
final class Days {

    /** Stands where nothing is known. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** What is known of when; days are counted from 1970. */
    enum Column {

        YEAR("year"), OCCURRED("occurredFrom"), DETECTED("detectedFrom"), DISCLOSED("disclosedFrom");

        private final String property;

        Column(String property) {
            this.property = property;
        }

        /** The property of an incident that holds it. */
        String property() {
            return property;
        }

    }

    private static final int[] NOTHING = new int[Column.values().length];

    static {
        Arrays.fill(NOTHING, UNKNOWN);
    }

    private final int[][] columns = new int[Column.values().length][];
    private int end;

    Days() {
        Arrays.setAll(columns, _ -> new int[16]);
    }

    /** @param values of all columns, in their order */
    void put(int incident, int... values) {
        if (incident >= columns[0].length) {
            int length = Math.max(incident + 1, columns[0].length + (columns[0].length >> 1));
            Arrays.setAll(columns, column -> Arrays.copyOf(columns[column], length));
        }
        for (int column = 0; column < columns.length; column++) {
            columns[column][incident] = values[column];
        }
        end = Math.max(end, incident + 1);
    }

    void remove(int incident) {
        put(incident, NOTHING);
    }

    int get(Column column, int incident) {
        return columns[column.ordinal()][incident];
    }

    /** The first day of any kind: that of the first kind of which one is known. */
    int first(int incident) {
        int occurred = get(Column.OCCURRED, incident);
        int detected = occurred != UNKNOWN ? occurred : get(Column.DETECTED, incident);
        return detected != UNKNOWN ? detected : get(Column.DISCLOSED, incident);
    }

    /** The incidents of which a value is known and between two others, or one of them. It looks at all that there are, one after another in memory. */
    RoaringBitmap between(Column column, int from, int to) {
        int[] values = columns[column.ordinal()];
        int least = Math.max(from, UNKNOWN + 1);
        var found = new RoaringBitmap();
        if (least > to) {
            return found;
        }
        // one comparison without a sign instead of two: of these the first would go either way at random
        int width = to - least + Integer.MIN_VALUE;
        for (int incident = 0; incident < end; incident++) {
            if (values[incident] - least + Integer.MIN_VALUE <= width) {
                found.add(incident);
            }
        }
        found.runOptimize();
        return found;
    }

}
