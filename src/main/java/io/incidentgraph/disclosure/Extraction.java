package io.incidentgraph.disclosure;

import java.util.List;
import java.util.Set;

import io.incidentgraph.model.TextRange;

import tools.jackson.databind.node.ObjectNode;

/**
 * What was found in a text.
 *
 * @param records incident records in the order of the text, each a draft; {@code RecordFormat} reads them
 * @param findings everything that was marked in the text, by beginning
 * @param reasons why passages tell of no incident, why one reading won over another
 * @param fired the ids of the rules and surface forms that matched anywhere in the text
 */
public record Extraction(SourceText text, List<ObjectNode> records, List<Finding> findings, List<Reason> reasons, Set<String> fired) {

    public Extraction {
        records = List.copyOf(records);
        findings = List.copyOf(findings);
        reasons = List.copyOf(reasons);
        fired = Set.copyOf(fired);
    }

    /** One marked passage: what kind of thing it is ({@code date}, {@code data-type}) and which one. */
    public record Finding(TextRange range, String kind, String label) {
    }

    /** One decision about a passage, in words. */
    public record Reason(TextRange range, String text) {
    }

}
