package io.incidentgraph.export;

import io.incidentgraph.export.read.ReadOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be exported.
 *
 * @param format the name of the format
 */
public record ExportRequest(String format, Part part, What what, ReadOptions options) {

    /** Whether everybody may have it; else it is for whoever has the token. */
    public boolean isOpen() {
        return options.isOpen();
    }

    /** What is asked for, by the names of the parameters, so that equal exports have equal descriptions. */
    Map<String, Object> description() {
        var description = new TreeMap<>(what.parameters());
        description.put("format", format);
        description.put("texts", options.texts());
        description.put("drafts", options.drafts());
        description.put("tlp", options.tlp().code());
        return description;
    }

    /** Which part of the graph. */
    public sealed interface What {

        /** The parameters that ask for it. */
        default Map<String, Object> parameters() {
            return switch (this) {
                case Everything _ -> Map.of();
                case Incidents(var where) -> Map.of("where", where);
                case Neighbourhood(var nodes, var depth) -> Map.of("nodes", nodes, "depth", depth);
                case SharedCauses(var arguments) -> Map.of("sharedCauses", arguments);
            };
        }

        /** In a few words, as a title says it. */
        default String title() {
            return switch (this) {
                case Everything _ -> "security incidents, their causes, vendors and techniques";
                case Incidents _ -> "security incidents selected by a filter";
                case Neighbourhood(var nodes, var depth) -> "what lies around %s, %d steps away".formatted(String.join(", ", nodes), depth);
                case SharedCauses _ -> "security incidents that share causes";
            };
        }

        /** All of it. */
        record Everything() implements What {
        }

        /**
         * Incidents of a filter.
         *
         * @param where as the argument in GraphQL
         */
        record Incidents(Map<String, Object> where) implements What {
        }

        /** Nodes and what lies around them. */
        record Neighbourhood(List<String> nodes, int depth) implements What {
        }

        /**
         * The incidents that share what an answer of {@code sharedCauses} shows.
         *
         * @param arguments as in GraphQL
         */
        record SharedCauses(Map<String, Object> arguments) implements What {
        }

    }

}
