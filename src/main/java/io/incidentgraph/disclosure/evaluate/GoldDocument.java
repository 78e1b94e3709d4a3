package io.incidentgraph.disclosure.evaluate;

import java.util.List;

import tools.jackson.databind.JsonNode;

/** A gold file: the incidents that a careful reader finds in one text. */
record GoldDocument(String name, List<GoldIncident> incidents) {

    static GoldDocument of(String name, JsonNode tree) {
        return new GoldDocument(name, GoldIncident.stream(tree.path("incidents")).map(GoldIncident::new).toList());
    }

}
