package io.incidentgraph.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a curator decided. It holds until another record takes it back. */
public sealed interface Decision {

    /**
     * A draft counts as a record, but for the facts excepted.
     *
     * @param exceptValues names of the incident's own values that do not count, such as {@code occurred}
     */
    record AcceptRecord(long record, List<FactKey> except, Set<String> exceptValues) implements Decision {

        public AcceptRecord {
            except = List.copyOf(except);
            exceptValues = Set.copyOf(exceptValues);
        }

    }

    /** A record does not count, but for facts that are accepted one by one. */
    record RefuseRecord(long record) implements Decision {
    }

    /** A fact of a draft counts, whatever becomes of the rest of the draft. */
    record AcceptFact(FactKey fact) implements Decision {
    }

    /** A fact counts in no record. */
    record RefuseFact(FactKey fact) implements Decision {
    }

    /** The incident's own values are these. */
    record SetValues(Map<String, Stated> values) implements Decision {
    }

    /** The first of these organizations or incidents stands for all of them. */
    record Merge(List<String> ids) implements Decision {
    }

    /** These organizations or incidents stand for themselves again. */
    record Split(List<String> ids) implements Decision {
    }

    /** No two of these organizations are one, however alike their names are: they are not suggested again. */
    record Distinct(List<String> ids) implements Decision {
    }

}
