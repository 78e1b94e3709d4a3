package io.incidentgraph.disclosure.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.incidentgraph.disclosure.Extraction;
import io.incidentgraph.disclosure.RuleBased;

import tools.jackson.databind.JsonNode;

/** What would be found if each document were unseen: rules and surface forms that fire in it and in no other are switched off for it. */
final class LeaveOneOut {

    private final RuleBased extractor;

    private final Map<String, Extraction> extractions;

    LeaveOneOut(RuleBased extractor, Map<String, Extraction> extractions) {
        this.extractor = extractor;
        this.extractions = extractions;
    }

    Map<String, List<JsonNode>> records() {
        var own = own();
        var records = new TreeMap<String, List<JsonNode>>();
        extractions.forEach((name, extraction) -> {
            var rules = own.getOrDefault(name, Set.of());
            var again = rules.isEmpty() ? extraction : extractor.without(rules).extract(extraction.text());
            records.put(name, List.copyOf(again.records()));
        });
        return records;
    }

    /** The rules that fire in one document only, by that document. */
    Map<String, Set<String>> own() {
        var documents = new HashMap<String, Set<String>>();
        extractions.forEach((name, extraction) -> extraction.marks().fired().forEach(rule -> documents.computeIfAbsent(rule, _ -> new HashSet<>()).add(name)));
        var own = new TreeMap<String, Set<String>>();
        documents.forEach((rule, names) -> {
            if (names.size() == 1) {
                own.computeIfAbsent(names.iterator().next(), _ -> new HashSet<>()).add(rule);
            }
        });
        return own;
    }

}
