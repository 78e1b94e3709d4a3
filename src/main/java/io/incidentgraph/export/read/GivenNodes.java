package io.incidentgraph.export.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nodes that were found before, with the records about the incidents among them. */
final class GivenNodes implements Fragments {

    private static final Set<String> SOURCES = Set.of("Record", "Document", "Passage", "Text");

    private static final String GIVEN = """
            UNWIND $exportIds.$(label) AS id
            MATCH (node:$(label) {id: id})
            RETURN node
            """;

    private final Selection.Given given;

    private final AroundIncidents around;

    private GivenNodes(Selection.Given given, AroundIncidents around) {
        this.given = given;
        this.around = around;
    }

    /** @param parameters takes the ids */
    static GivenNodes of(Selection.Given given, Conditions conditions, Map<String, Object> parameters) {
        parameters.put("exportIds", given.ids());
        return new GivenNodes(given, AroundIncidents.of(GIVEN.replace("$(label)", "Incident"), conditions));
    }

    @Override
    public boolean has(String label) {
        return SOURCES.contains(label) || given.ids().containsKey(label);
    }

    @Override
    public boolean hasType(String type) {
        return true;
    }

    @Override
    public Optional<String> nodes(String label) {
        return SOURCES.contains(label) ? around.nodes(label) : Optional.of(GIVEN.replace("$(label)", label));
    }

    @Override
    public boolean has(EdgeRow edge) {
        return SOURCES.contains(edge.from().label()) ? around.hasType(edge.type()) : SOURCES.contains(edge.to().label()) || given.has(edge.to());
    }

}
