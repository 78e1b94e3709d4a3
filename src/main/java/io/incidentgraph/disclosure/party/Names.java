package io.incidentgraph.disclosure.party;

/** Forms of names. */
final class Names {

    private Names() {
    }

    /** 当みなと会 is みなと会 as it calls itself. */
    static String own(String name) {
        return name.length() > 3 && (name.startsWith("当") || name.startsWith("弊")) ? name.substring(1) : name;
    }

}
