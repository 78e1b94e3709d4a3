package io.incidentgraph.discovery.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.Statement;
import org.jspecify.annotations.Nullable;

/** The passages that prove the facts of examples, read for all of them by one statement. */
final class Passages {

    private static final String READ = """
            UNWIND $examples AS example
            CALL (example) {
              UNWIND example.facts AS fact
              MATCH (:Incident {id: example.incident})-[edge]->(target {id: fact.target})
              WHERE type(edge) = fact.type AND (fact.type <> 'AFFECTED' OR edge.as = 'VICTIM')
                AND (fact.type <> 'CAUSED_BY' OR coalesce(edge.party, '') = coalesce(fact.party, '') AND coalesce(edge.level, '') = coalesce(fact.level, '')
                  AND coalesce(edge.vendor, '') = coalesce(fact.vendor, ''))
                AND (fact.type <> 'INVOLVED' OR coalesce(edge.role, '') = coalesce(fact.role, ''))
              UNWIND edge.evidence AS passage
              RETURN collect(DISTINCT passage) AS passages
            }
            RETURN collect(passages) AS all
            """;

    private final Map<SharedCause.Example, List<Long>> ids;

    private Passages(Map<SharedCause.Example, List<Long>> ids) {
        this.ids = ids;
    }

    static Passages read(Database database, List<SharedCause> patterns) {
        var examples = patterns.stream().flatMap(pattern -> pattern.examples().stream()).distinct().toList();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        examples.forEach(example -> rows.add(Map.of("incident", example.incident(), "facts", example.facts().stream().map(ProvingFact::parameter).toList())));
        List<List<Long>> read = examples.isEmpty() ? List.of() : database.read(new Statement(READ, Map.of("examples", rows)),
                row -> row.get("all").asList(passages -> passages.asList(passage -> passage.asLong())));
        var ids = new HashMap<SharedCause.Example, List<Long>>();
        for (int i = 0; i < read.size(); i++) {
            ids.put(examples.get(i), read.get(i));
        }
        return new Passages(ids);
    }

    List<Long> of(SharedCause.Example example) {
        return ids.getOrDefault(example, List.of());
    }

    /** Those of all examples. */
    List<Long> all() {
        return ids.values().stream().flatMap(List::stream).distinct().toList();
    }

}
