package io.incidentgraph.query.compile;

/** The order of ids, which is that of the database. */
public final class Ids {

    private Ids() {
    }

    /** Texts by their code points, integers by their value, and these after texts. */
    public static int compare(Object one, Object other) {
        if (one instanceof Long number && other instanceof Long second) {
            return number.compareTo(second);
        }
        return one instanceof String text && other instanceof String second ? codePoints(text, second)
                : Boolean.compare(one instanceof Long, other instanceof Long);
    }

    private static int codePoints(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char first = one.charAt(i);
            char second = other.charAt(i);
            if (first != second) {
                return Character.isSurrogate(first) == Character.isSurrogate(second) ? Character.compare(first, second)
                        : Boolean.compare(Character.isSurrogate(first), Character.isSurrogate(second));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

}
