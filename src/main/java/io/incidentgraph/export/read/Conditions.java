package io.incidentgraph.export.read;

import io.incidentgraph.model.Tlp;
import java.util.Arrays;
import java.util.List;

/** The Cypher by which what must not be seen is left out; the levels that must not stand in {@code $exportHidden}. */
final class Conditions {

    /** The canonical form of a record has no blanks, so that its marking is found without reading it as JSON. */
    private static final String MARKED = """
            ($(record).body CONTAINS '"tlp":' AND (any(level IN $exportHidden WHERE $(record).body CONTAINS '"tlp":"' + level + '"') \
            OR $(record).body CONTAINS '"tlp":{' AND any(level IN $exportHidden WHERE $(record).body CONTAINS '"value":"' + level + '"')))""";

    private static final String HIDDEN = """
            ($(incident).tlp IS NOT NULL AND ($(incident).tlp IN $exportHidden \
            OR EXISTS { MATCH ($(incident))<-[:ABOUT]-(marked:Record) WHERE NOT marked:Draft AND %s }))"""
            .formatted(MARKED.replace("$(record)", "marked"));

    private static final String OF_A_RECORD = """
            (NOT EXISTS { MATCH ($(node))<-[:FROM]-(:Record) } OR EXISTS { MATCH ($(node))<-[:FROM]-(source:Record) WHERE NOT source:Draft })""";

    private static final String OF_A_DOCUMENT = """
            (NOT EXISTS { MATCH ($(node))<-[:HAS_TEXT]-()<-[:FROM]-(:Record) } \
            OR EXISTS { MATCH ($(node))<-[:HAS_TEXT]-()<-[:FROM]-(source:Record) WHERE NOT source:Draft })""";

    private final ReadOptions options;

    Conditions(ReadOptions options) {
        this.options = options;
    }

    /** The codes of the markings that must not be seen. */
    List<String> hiddenLevels() {
        return Arrays.stream(Tlp.values()).filter(level -> level.compareTo(options.tlp()) > 0).map(Tlp::code).toList();
    }

    /** Holds of an incident that is marked too strictly, by itself or in one of the records about it. */
    static String hidden(String incident) {
        return HIDDEN.replace("$(incident)", incident);
    }

    /** Holds of an incident that may be seen. */
    String visible(String incident) {
        return options.tlp() == Tlp.RED ? "true" : "NOT " + hidden(incident);
    }

    /** Holds of a node of a label that may be seen, if its incident may; what only drafts name comes with these. */
    String on(String label, String node) {
        return switch (label) {
            case "Record" -> record(node);
            case "Document" -> options.drafts() ? "true" : OF_A_RECORD.replace("$(node)", node);
            case "Text" -> options.drafts() ? "true" : OF_A_DOCUMENT.replace("$(node)", node);
            default -> "true";
        };
    }

    /** Whether records that nobody has accepted may be seen. */
    boolean withDrafts() {
        return options.drafts();
    }

    /** Holds of a record that may be seen, if its incident may. */
    String record(String record) {
        var drafts = options.drafts() ? "true" : "NOT " + record + ":Draft";
        return options.tlp() == Tlp.RED ? drafts : drafts + " AND NOT " + MARKED.replace("$(record)", record);
    }

}
