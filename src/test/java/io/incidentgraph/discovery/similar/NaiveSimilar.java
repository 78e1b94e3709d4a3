package io.incidentgraph.discovery.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.incidentgraph.discovery.Feature;

/**
 * The same, incident by incident.
 *
 * @param values of each incident, {@code feature id}
 * @param asserted those of them that a source asserts
 */
record NaiveSimilar(Map<String, Set<String>> values, Map<String, Set<String>> asserted) {

    List<Similar> of(String incident, SimilarQuestion question) {
        var found = new ArrayList<Similar>();
        for (String other : values.keySet()) {
            var shared = new HashSet<>(values.get(incident));
            shared.retainAll(values.get(other));
            var counting = shared.stream().map(value -> value(value, incident, other)).filter(value -> question.by().contains(value.feature()))
                    .filter(value -> value.incidentCount() <= Math.max(10, question.maxShare() * values.size()) && value.weight() > 0)
                    .sorted(Comparator.comparing(SharedValue::weight).reversed().thenComparing(SharedValue::feature).thenComparing(SharedValue::id)).toList();
            if (!other.equals(incident) && !counting.isEmpty()) {
                double score = counting.stream().mapToLong(value -> Math.round(value.weight() * 1e6)).sum() / 1e6;
                found.add(new Similar(other, score, counting));
            }
        }
        return found.stream().sorted(Comparator.comparing(Similar::score).reversed().thenComparing(Similar::incidentId)).limit(question.limit()).toList();
    }

    private SharedValue value(String value, String one, String other) {
        int frequency = (int) values.values().stream().filter(all -> all.contains(value)).count();
        double weight = Math.round(1e6 * Math.log(values.size() / (double) frequency) / Math.log(2)) / 1e6;
        boolean possible = !asserted.get(one).contains(value) || !asserted.get(other).contains(value);
        var parts = value.split(" ", 2);
        return new SharedValue(Feature.valueOf(parts[0]), parts[1], weight, frequency, possible);
    }

}
