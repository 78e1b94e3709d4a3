package io.incidentgraph.disclosure.evaluate;

import java.util.function.Predicate;

/** An item of a gold file and the answers that count as it. */
record Expected<T>(String text, Need need, Predicate<T> accepts) {

    /** What it means that nothing answers an item. */
    enum Need {

        /** It is a miss. */
        NEEDED,

        /** The absence is right, too; an answer is counted as right. */
        MAY_BE_ABSENT,

        /** Nothing is counted, whether there is an answer or not. */
        TOLERATED

    }

    static <T> Expected<T> needed(String text, Predicate<T> accepts) {
        return new Expected<>(text, Need.NEEDED, accepts);
    }

    static <T> Expected<T> tolerated(String text, Predicate<T> accepts) {
        return new Expected<>(text, Need.TOLERATED, accepts);
    }

}
