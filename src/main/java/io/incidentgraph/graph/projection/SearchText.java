package io.incidentgraph.graph.projection;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.vocabulary.Vocabulary;

/** The text by which an incident is found: titles, summaries, names, notes and the labels of its facts, in NFKC. */
final class SearchText {

    private static final List<String> VALUES = List.of("titleJa", "titleEn", "summaryJa", "summaryEn");

    private final Labels labels;

    SearchText(Vocabulary vocabulary, CatalogueNames names) {
        this.labels = new Labels(vocabulary, names);
    }

    String of(Map<String, Object> properties, Collection<Fact> facts, Collection<Values.Proof> proofs) {
        var lines = new LinkedHashSet<String>();
        VALUES.forEach(value -> add(lines, properties.get(value)));
        facts.stream().filter(fact -> !fact.denied()).forEach(fact -> add(lines, fact));
        proofs.forEach(proof -> proof.value().evidence().forEach(evidence -> add(lines, evidence.note())));
        return Normalizer.normalize(String.join("\n", lines), Form.NFKC);
    }

    private void add(Set<String> lines, Fact fact) {
        labels.of(fact.type().target(), fact.key().target()).forEach(label -> add(lines, label));
        for (var claim : fact.claims()) {
            add(lines, claim.fact().target().attributes().get("name"));
            add(lines, claim.fact().target().attributes().get("labelEn"));
            add(lines, claim.fact().target().attributes().get("of"));
            for (var property : List.of("service", "description", "name")) {
                add(lines, claim.fact().properties().get(property));
            }
            claim.fact().evidence().forEach(evidence -> add(lines, evidence.note()));
        }
    }

    private static void add(Set<String> lines, @Nullable Object text) {
        if (text != null && !text.toString().isBlank()) {
            lines.add(text.toString());
        }
    }

}
