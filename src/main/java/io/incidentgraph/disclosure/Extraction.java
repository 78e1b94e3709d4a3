package io.incidentgraph.disclosure;

import java.util.List;
import java.util.Set;

import io.incidentgraph.model.TextRange;

import tools.jackson.databind.node.ObjectNode;

/**
 * What was found in a text.
 *
 * @param records incident records in the order of the text, each a draft; {@code RecordFormat} reads them
 * @param reasons why passages tell of no incident, why one reading won over another
 */
public record Extraction(SourceText text, List<ObjectNode> records, List<Reason> reasons, Marks marks) {

    public Extraction {
        records = List.copyOf(records);
        reasons = List.copyOf(reasons);
    }

    /** What was marked in the text, put together when it is asked for: only explanations and evaluations do. */
    public interface Marks {

        /** Everything that was marked in the text, by beginning. */
        List<Finding> findings();

        /** The ids of the rules and surface forms that matched anywhere in the text. */
        Set<String> fired();

        static Marks of(List<Finding> findings) {
            return new Marks() {

                @Override
                public List<Finding> findings() {
                    return findings;
                }

                @Override
                public Set<String> fired() {
                    return Set.of();
                }

            };
        }

    }

    /** One marked passage: what kind of thing it is ({@code date}, {@code data-type}) and which one. */
    public record Finding(TextRange range, String kind, String label) {
    }

    /** One decision about a passage, in words. */
    public record Reason(TextRange range, String text) {
    }

}
