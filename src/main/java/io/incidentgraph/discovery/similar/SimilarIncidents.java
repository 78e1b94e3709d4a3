package io.incidentgraph.discovery.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.incidentgraph.discovery.projection.Asked;
import io.incidentgraph.discovery.projection.FactProjection;
import io.incidentgraph.discovery.projection.IncidentFacts;
import org.roaringbitmap.RoaringBitmap;

/**
 * Finds the incidents that share most with one. What two share weighs the more, the fewer incidents have it; what is too
 * common counts for nothing, so that no two are similar for it alone.
 */
public final class SimilarIncidents {

    private final FactProjection projection;
    private final Queue<Scores> unused = new ConcurrentLinkedQueue<>();

    public SimilarIncidents(FactProjection projection) {
        this.projection = projection;
    }

    /** The most similar first; none if there is no such incident. */
    List<Similar> of(String incident, SimilarQuestion question) {
        return projection.ask(asked -> {
            int number = asked.facts().incident(incident);
            if (number == IncidentFacts.NONE || !asked.incidents().contains(number)) {
                return List.of();
            }
            var found = unused.poll();
            var scores = found == null ? new Scores() : found;
            try {
                return new Search(asked, question, asked.incidents() != asked.facts().incidents()).similar(number, scores);
            }
            finally {
                scores.clear();
                unused.add(scores);
            }
        });
    }

    /** A value that counts, with the incidents that have it. */
    private record Weighed(int value, RoaringBitmap incidents, long weight, int frequency) {
    }

    /** @param some whether some incidents must not be seen */
    private record Search(Asked asked, SimilarQuestion question, boolean some) {

        List<Similar> similar(int incident, Scores scores) {
            var weighed = weighed(incident);
            scores.fit(asked.incidents().isEmpty() ? 0 : asked.incidents().last() + 1);
            weighed.forEach(value -> scores.add(value.incidents(), value.weight()));
            return scores.best(question.limit(), incident, asked.facts()::id).stream()
                    .map(scored -> new Similar(scored.id(), Weights.bits(scored.score()), shared(incident, scored.incident(), weighed))).toList();
        }

        private List<Weighed> weighed(int incident) {
            long incidents = asked.incidents().getLongCardinality();
            var weighed = new ArrayList<Weighed>();
            Arrays.stream(asked.facts().values(incident))
                    .filter(value -> question.by().contains(asked.facts().feature(value)) && !asked.hidden().value(value)).forEach(value -> {
                        var having = asked.facts().incidents(value);
                        var seen = some ? RoaringBitmap.and(having, asked.incidents()) : having;
                        int frequency = seen.getCardinality();
                        long weight = Weights.of(incidents, frequency);
                        if (frequency <= question.most(incidents) && weight > 0) {
                            weighed.add(new Weighed(value, seen, weight, frequency));
                        }
                    });
            return weighed;
        }

        private List<SharedValue> shared(int incident, int other, List<Weighed> weighed) {
            var facts = asked.facts();
            return weighed.stream().filter(value -> value.incidents().contains(other))
                    .map(value -> new SharedValue(facts.feature(value.value()), facts.valueId(value.value()), Weights.bits(value.weight()), value.frequency(),
                            facts.possible(incident, value.value()) || facts.possible(other, value.value())))
                    .sorted(Comparator.comparingDouble(SharedValue::weight).reversed().thenComparing(SharedValue::feature).thenComparing(SharedValue::id)).toList();
        }

    }

}
