package io.incidentgraph.disclosure.evaluate;

/** What is scored. The first ten are the figures that count; the others are told beside them. */
enum Kind {

    SEGMENTS("segments"),
    VICTIMS("victims"),
    VENDORS("vendors"),
    CAUSES("causes"),
    DATA_TYPES("dataTypes"),
    AFFECTED("affected"),
    DATES("dates"),
    TECHNIQUES("techniques"),
    MALWARE("malware"),
    AUTHORITIES("authorities"),
    EXFILTRATION("exfiltration"),
    DISCOVERED_BY("discoveredBy");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /** The key in the JSON output. */
    String key() {
        return key;
    }

    boolean counts() {
        return compareTo(AUTHORITIES) <= 0;
    }

}
