package io.incidentgraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** With whom something may be shared, by the Traffic Light Protocol 2.0: the widest circle first, the strictest level last. */
public enum Tlp {

    CLEAR, GREEN, AMBER, AMBER_STRICT("AMBER+STRICT"), RED;

    private final String code;

    Tlp() {
        this.code = name();
    }

    Tlp(String code) {
        this.code = code;
    }

    /** As records write it: {@code AMBER+STRICT}. */
    public String code() {
        return code;
    }

    /** The level of this code, if there is one. */
    public static Optional<Tlp> ofCode(String code) {
        return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
    }

    /** The codes of this level and of all that are less strict. */
    public List<String> codesUpToThis() {
        return Arrays.stream(values()).filter(level -> level.compareTo(this) <= 0).map(Tlp::code).toList();
    }

    /** All codes, for messages. */
    public static String codes() {
        return Arrays.stream(values()).map(Tlp::code).collect(Collectors.joining(", "));
    }

}
