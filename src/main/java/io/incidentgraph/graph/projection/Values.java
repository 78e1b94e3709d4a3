package io.incidentgraph.graph.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.model.Decision;
import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.Source;
import io.incidentgraph.model.Stated;
import io.incidentgraph.model.TimeSpan;
import io.incidentgraph.model.Tlp;

/**
 * The incident's own values: each from the first record that states it; of levels of TLP the strictest.
 *
 * @param properties of the incident's node, dates with their first and last day, durations with their least and greatest number of days
 * @param proofs the passages of each value, by the record that states it
 */
record Values(Map<String, Object> properties, List<Proof> proofs) {

    private static final String TLP = "tlp";

    /** A value and the record whose passages prove it. */
    record Proof(String field, IncidentRecord record, Stated value) {

        boolean saysTheSameAs(@Nullable Proof other) {
            return other != null && value.value().equals(other.value().value());
        }

    }

    /** @param records in the order in which they are believed */
    static Values of(List<IncidentRecord> records, Review review) {
        var first = new TreeMap<String, Proof>();
        var all = records.stream().flatMap(record -> proofs(record, review).stream()).toList();
        all.forEach(proof -> first.putIfAbsent(proof.field(), proof));
        first.computeIfPresent(TLP, (_, believed) -> strictest(believed, all));
        var properties = new HashMap<String, Object>();
        first.values().forEach(proof -> put(properties, proof));
        year(properties);
        summary(properties);
        return new Values(properties, all.stream().filter(proof -> proof.saysTheSameAs(first.get(proof.field()))).toList());
    }

    /** Facts of all records stand side by side, so that the least that one of them allows holds for all, unless a curator said what does. */
    private static Proof strictest(Proof believed, List<Proof> all) {
        return believed.record().source().kind() == Source.Kind.CURATOR ? believed
                : all.stream().filter(proof -> proof.field().equals(TLP)).reduce(believed, (one, other) -> level(other).compareTo(level(one)) > 0 ? other : one);
    }

    private static Tlp level(Proof proof) {
        return Tlp.ofCode(proof.value().value().toString()).orElse(Tlp.RED);
    }

    private static List<Proof> proofs(IncidentRecord record, Review review) {
        var proofs = new ArrayList<Proof>();
        for (var decision : record.decisions().reversed()) {
            if (decision instanceof Decision.SetValues(var values)) {
                new TreeMap<>(values).forEach((field, value) -> proofs.add(new Proof(field, record, value)));
            }
        }
        new TreeMap<>(record.values()).forEach((field, value) -> {
            if (review.acceptsValue(record, field)) {
                proofs.add(new Proof(field, record, value));
            }
        });
        return proofs;
    }

    private static void put(Map<String, Object> properties, Proof proof) {
        switch (proof.value().value()) {
            case Edtf date -> {
                properties.put(proof.field(), date.text());
                putIfKnown(properties, proof.field() + "From", date.from());
                putIfKnown(properties, proof.field() + "To", date.to());
            }
            case TimeSpan span -> {
                properties.put(proof.field(), span.toString());
                properties.put(proof.field() + "Min", span.minDays());
                putIfKnown(properties, proof.field() + "Max", span.maxDays());
            }
            case Object other -> properties.put(proof.field(), other);
        }
    }

    private static void putIfKnown(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    private static void year(Map<String, Object> properties) {
        for (var date : List.of("occurredFrom", "detectedFrom", "disclosedFrom")) {
            if (properties.get(date) instanceof LocalDate day) {
                properties.put("year", (long) day.getYear());
                return;
            }
        }
    }

    private static void summary(Map<String, Object> properties) {
        var summary = properties.getOrDefault("summaryEn", properties.get("summaryJa"));
        if (summary != null) {
            properties.put("summary", summary);
        }
    }

}
