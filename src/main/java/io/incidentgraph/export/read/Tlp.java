package io.incidentgraph.export.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The levels of the Traffic Light Protocol 2.0, from the most open one. What is not marked is as open as CLEAR. */
public enum Tlp {

    CLEAR("CLEAR"), GREEN("GREEN"), AMBER("AMBER"), AMBER_STRICT("AMBER+STRICT"), RED("RED");

    private final String text;

    Tlp(String text) {
        this.text = text;
    }

    /** As records and incidents have it. */
    public String text() {
        return text;
    }

    /** The level that a text names, in whatever case; {@code AMBER_STRICT} is {@code AMBER+STRICT}. */
    public static Optional<Tlp> of(String text) {
        var name = text.toUpperCase(Locale.ROOT).replace('+', '_').replace(' ', '_');
        return Arrays.stream(values()).filter(level -> level.name().equals(name)).findFirst();
    }

    /** The levels that must not be seen by those who see up to this one. */
    public List<String> above() {
        return Arrays.stream(values()).filter(level -> level.compareTo(this) > 0).map(Tlp::text).toList();
    }

}
