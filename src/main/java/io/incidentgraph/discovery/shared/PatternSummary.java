package io.incidentgraph.discovery.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import io.incidentgraph.discovery.projection.Asked;
import io.incidentgraph.discovery.projection.FactKind;
import io.incidentgraph.discovery.projection.IncidentFacts;
import org.jspecify.annotations.Nullable;

/** What is told of one pattern, from its incidents. */
final class PatternSummary {

    /** Among so many incidents more than are wanted, examples are looked for that are of different organizations. */
    private static final int CHOICE = 50;

    private final Asked asked;
    private final IncidentFacts facts;
    private final PatternCounts counts;
    private final int pattern;

    PatternSummary(Asked asked, PatternCounts counts, int pattern) {
        this.asked = asked;
        this.facts = asked.facts();
        this.counts = counts;
        this.pattern = pattern;
    }

    private IntStream occurrences() {
        return IntStream.range(counts.start(pattern), counts.end(pattern));
    }

    private IntStream incidents() {
        return occurrences().map(at -> counts.incident(counts.place(at)));
    }

    /** Sums over the incidents that state any. */
    @Nullable PersonRange persons() {
        var tally = new PersonTally();
        var cursor = facts.cursor();
        incidents().forEach(incident -> {
            for (cursor.of(incident); cursor.next();) {
                if (cursor.kind() == FactKind.PERSONS) {
                    tally.add(cursor.personsMin(), cursor.personsMax());
                }
            }
        });
        return tally.range();
    }

    @Nullable LocalDate firstSeen() {
        var first = incidents().map(facts::seen).filter(day -> day != IncidentFacts.UNDATED).min();
        return first.isPresent() ? LocalDate.ofEpochDay(first.getAsInt()) : null;
    }

    @Nullable LocalDate lastSeen() {
        int last = lastDay();
        return last == IncidentFacts.UNDATED ? null : LocalDate.ofEpochDay(last);
    }

    int lastDay() {
        return incidents().map(facts::seen).max().orElse(IncidentFacts.UNDATED);
    }

    List<YearCount> trend() {
        var years = new TreeMap<Integer, Integer>();
        incidents().map(facts::year).filter(year -> year != IncidentFacts.NONE).forEach(year -> years.merge(year, 1, Integer::sum));
        return years.entrySet().stream().map(year -> new YearCount(year.getKey(), year.getValue())).toList();
    }

    /** The incidents: those in which the whole is asserted first, then the latest. */
    List<String> incidents(int limit) {
        return first(limit).stream().map(at -> facts.id(incident(at))).toList();
    }

    private int incident(int occurrence) {
        return counts.incident(counts.place(occurrence));
    }

    private List<Integer> first(int limit) {
        Comparator<Integer> order = Comparator.<Integer, Boolean>comparing(counts::possible)
                .thenComparing(at -> facts.seen(incident(at)), Comparator.reverseOrder()).thenComparing(at -> facts.id(incident(at)));
        var best = new PriorityQueue<Integer>(order.reversed());
        occurrences().forEach(at -> {
            if (best.size() < limit) {
                best.add(at);
            }
            else if (limit > 0 && order.compare(at, best.peek()) < 0) {
                best.poll();
                best.add(at);
            }
        });
        return best.stream().sorted(order).toList();
    }

    /** Incidents that stand for the others: in the same order, but of organizations that none of them is of before any other. */
    List<SharedCause.Example> examples(int limit, Proof proof) {
        if (limit == 0) {
            return List.of();
        }
        var chosen = new ArrayList<Integer>();
        var left = new ArrayList<Integer>();
        var organizations = new HashSet<Integer>();
        for (int at : first(limit + CHOICE)) {
            (organizations.addAll(organizations(incident(at))) ? chosen : left).add(at);
        }
        chosen.addAll(left);
        return chosen.stream().limit(limit).map(at -> new SharedCause.Example(facts.id(incident(at)), counts.possible(at),
                proof.of(incident(at), counts.table().values(pattern)))).toList();
    }

    private List<Integer> organizations(int incident) {
        var organizations = new ArrayList<Integer>();
        var cursor = facts.cursor().of(incident);
        while (cursor.next()) {
            if (cursor.kind() == FactKind.AFFECTED && !asked.hidden().organization(cursor.organization())) {
                organizations.add(cursor.organization());
            }
        }
        return organizations;
    }

    /** The vendors of the pattern itself, the most frequent first. */
    List<String> vendorsOf(Ways ways) {
        int[] values = counts.table().values(pattern);
        int set = IntStream.range(0, values.length).filter(place -> values[place] != IncidentFacts.NONE).map(place -> 1 << place).sum();
        return frequent((incident, found) -> {
            ways.of(incident);
            ways.visit(set, (way, _, vendor) -> {
                if (vendor != IncidentFacts.NONE && Arrays.equals(way, values)) {
                    found.accept(vendor);
                }
            });
        });
    }

    /** All vendors of its incidents, the most frequent first. */
    List<String> vendors() {
        return frequent(FactKind.INVOLVED);
    }

    /** The kinds of data of its incidents, the most frequent first. */
    List<String> dataTypes() {
        return frequent(FactKind.EXPOSED);
    }

    private List<String> frequent(FactKind kind) {
        var cursor = facts.cursor();
        return frequent((incident, found) -> {
            for (cursor.of(incident); cursor.next();) {
                if (cursor.kind() == kind) {
                    found.accept(kind == FactKind.INVOLVED ? cursor.vendor() : cursor.value(kind.features().getFirst()));
                }
            }
        });
    }

    private interface OfIncident {

        void tell(int incident, IntConsumer found);

    }

    private List<String> frequent(OfIncident each) {
        var frequencies = new HashMap<Integer, Integer>();
        incidents().forEach(incident -> {
            var distinct = new HashSet<Integer>();
            each.tell(incident, distinct::add);
            distinct.forEach(value -> frequencies.merge(value, 1, Integer::sum));
        });
        return frequencies.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(entry -> facts.valueId(entry.getKey())))
                .map(entry -> facts.valueId(entry.getKey())).toList();
    }

}
