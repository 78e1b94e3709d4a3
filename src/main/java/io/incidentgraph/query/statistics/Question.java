package io.incidentgraph.query.statistics;

/** What can be counted. */
sealed interface Question {

    /** How much room it takes in a cache, in characters. */
    default int weight() {
        return 100;
    }

    record Nodes(String label) implements Question {
    }

    record Relationships(String type) implements Question {
    }

    record Degree(String type, boolean outgoing) implements Question {
    }

    record Linked(String label, String property, Object value, String type, boolean outgoing) implements Question {

        @Override
        public int weight() {
            return 100 + value.toString().length();
        }

    }

    record LinkedWithin(Linked top, String broader, boolean up) implements Question {

        @Override
        public int weight() {
            return 100 + top.weight();
        }

    }

    record RelationshipsWith(String type, String property, Object value) implements Question {

        @Override
        public int weight() {
            return 100 + value.toString().length();
        }

    }

}
