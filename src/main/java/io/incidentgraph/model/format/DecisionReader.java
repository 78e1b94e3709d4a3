package io.incidentgraph.model.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import io.incidentgraph.model.Decision;
import io.incidentgraph.model.FactKey;

import tools.jackson.databind.JsonNode;

/** Reads a curator's decisions. */
final class DecisionReader {

    private final FactReader facts;

    private final EvidenceReader evidence;

    DecisionReader(FactReader facts, EvidenceReader evidence) {
        this.facts = facts;
        this.evidence = evidence;
    }

    List<Decision> decisions(JsonNode list) {
        var decisions = new ArrayList<Decision>();
        list.forEach(item -> decisions.add(decision(item)));
        return decisions;
    }

    private Decision decision(JsonNode item) {
        if (item.path("accept").isIntegralNumber()) {
            var except = new ArrayList<FactKey>();
            var values = new HashSet<String>();
            item.path("except").forEach(exception -> {
                if (exception.isString()) {
                    values.add(exception.stringValue());
                } else {
                    except.add(facts.key(exception));
                }
            });
            return new Decision.AcceptRecord(item.path("accept").longValue(), except, values);
        }
        if (item.has("accept")) {
            return new Decision.AcceptFact(facts.key(item.path("accept")));
        }
        if (item.path("refuse").isIntegralNumber()) {
            return new Decision.RefuseRecord(item.path("refuse").longValue());
        }
        if (item.has("refuse")) {
            return new Decision.RefuseFact(facts.key(item.path("refuse")));
        }
        if (item.has("set")) {
            return new Decision.SetValues(RecordReader.values(item.path("set"), evidence));
        }
        if (item.has("merge")) {
            return new Decision.Merge(texts(item.path("merge")));
        }
        if (item.has("split")) {
            return new Decision.Split(texts(item.path("split")));
        }
        if (item.has("distinct")) {
            return new Decision.Distinct(texts(item.path("distinct")));
        }
        throw new IllegalArgumentException("The decision %s decides nothing: give accept, refuse, set, merge, split or distinct".formatted(item));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(item -> texts.add(item.stringValue()));
        return texts;
    }

}
