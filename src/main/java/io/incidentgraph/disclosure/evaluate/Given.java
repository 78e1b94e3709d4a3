package io.incidentgraph.disclosure.evaluate;

/**
 * An item of an extracted record.
 *
 * @param implied whether the record does not quite say so; such an item can be right and is never a false alarm
 */
record Given<T>(String text, T value, boolean implied) {

    static <T> Given<T> of(String text, T value) {
        return new Given<>(text, value, false);
    }

}
