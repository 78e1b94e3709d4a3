package io.incidentgraph.discovery.projection;

import java.util.Map;

import io.incidentgraph.query.CompiledFilter;
import org.jspecify.annotations.Nullable;

/** The statement that gives the facts of the incidents asked about, with its parameters: what an answer rests on. */
public record FactStatement(String cypher, Map<String, Object> parameters) {

    /** @param filter null for all */
    public static FactStatement of(@Nullable CompiledFilter filter) {
        return filter == null ? new FactStatement("MATCH (incident:Incident)\n" + FactReader.RETURN, Map.of())
                : new FactStatement("CALL () {\n" + filter.cypher() + "\n}\nWITH node AS incident\n" + FactReader.RETURN, filter.parameters());
    }

}
