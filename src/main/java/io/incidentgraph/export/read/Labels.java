package io.incidentgraph.export.read;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The labels by which nodes are told from each other: each exported node has exactly one of them, and its id is unique
 * among those of the label. Further labels ({@code Vendor}, {@code Authority}, {@code Draft}) come along.
 */
public final class Labels {

    /** What happened, one node an incident. */
    static final List<String> INCIDENTS = List.of("Incident", "NonIncident");

    /** What facts of incidents point at and no vocabulary has: there because of the incidents. */
    static final List<String> TARGETS = List.of("Organization", "Malware", "Vulnerability", "Event", "Count");

    /** The vocabulary and ATT&amp;CK: there whatever incidents there are. */
    static final List<String> CATALOGUE = List.of("Cause", "DataType", "Asset", "ActorKind", "Effect", "Countermeasure",
            "AttackTechnique", "Tactic", "Mitigation", "ThreatGroup", "Campaign");

    /** How it is known. */
    static final List<String> SOURCES = List.of("Document", "Passage", "Record");

    /** The texts of documents, which are their publishers'. */
    static final String TEXT = "Text";

    /** The objects of other sources as they came, for the objects that will refer to them. */
    static final List<String> FOREIGN = List.of("ForeignObject", "ForeignName");

    /** What the program keeps beside the facts, so that a graph that is loaded again can go on. */
    static final List<String> BOOKKEEPING = Stream.concat(Stream.of("Alias", "ExactKey", "CatalogueEntry", "CatalogueRelease"), FOREIGN.stream()).toList();

    /** What is never exported: how the graph came about. {@code __Neo4jMigration} is the database's own affair. */
    static final List<String> NEVER = List.of("ImportRun", "GraphState", "FactChange", "Review");

    private static final List<String> ALL = Stream.of(INCIDENTS, TARGETS, CATALOGUE, SOURCES, List.of(TEXT), BOOKKEEPING)
            .flatMap(List::stream).toList();

    private Labels() {
    }

    /** All of them, in the order in which they are exported. */
    public static List<String> all() {
        return ALL;
    }

    /** The one that tells a node with these labels from others; empty for nodes that are never exported. */
    public static Optional<String> of(Collection<String> labels) {
        return labels.size() == 1 ? labels.stream().filter(ALL::contains).findFirst()
                : ALL.stream().filter(labels::contains).findFirst();
    }

}
