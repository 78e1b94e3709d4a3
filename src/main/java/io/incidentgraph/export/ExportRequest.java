package io.incidentgraph.export;

import io.incidentgraph.export.read.ReadOptions;
import java.util.List;
import java.util.Map;

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

    /** Which part of the graph. */
    public sealed interface What {

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
