package io.incidentgraph.graph.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.Source;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

/**
 * Computes an incident from its records. The same records give the same incident in whatever order they are given, and
 * nothing that is stored plays a part but the names of imported catalogues, in the text by which it is found.
 */
public final class Projection {

    private static final Comparator<Edge> ORDER = Comparator.comparing(Edge::type).thenComparing(Edge::id);

    private static final Comparator<Fact> FACTS = Comparator.comparing(Fact::type).thenComparing(Fact::id);

    private final Vocabulary vocabulary;

    private final Refinement refinement;

    private final SearchText searchText;

    private final AuthorityNames authorities;

    /** @param names those that hold in the graph */
    public Projection(Vocabulary vocabulary, CatalogueNames names) {
        this.vocabulary = vocabulary;
        this.refinement = new Refinement((kind, concept, broader) -> kind.isConcept() && !concept.equals(broader)
                && vocabulary.within(ConceptKind.of(kind), concept, broader));
        this.searchText = new SearchText(vocabulary, names);
        this.authorities = new AuthorityNames(vocabulary);
    }

    /**
     * The incident that the records are about; empty if none of them counts (no records, only drafts, only decisions).
     *
     * @param records all records and decisions about the incident and about those merged into it
     */
    public Optional<IncidentState> project(String incident, Collection<IncidentRecord> records, Aliases aliases) {
        var review = Review.of(records);
        var effective = EffectiveRecords.of(records);
        var facts = facts(effective, review, aliases);
        var accepted = effective.stream().filter(review::accepts).toList();
        if (facts.isEmpty() && accepted.stream().noneMatch(Projection::speaksOfAnIncident)) {
            return Optional.empty();
        }
        var values = Values.of(accepted, review);
        var about = about(records, review, facts);
        return Optional.of(isIncident(values) ? incident(incident, values, facts, about) : nonIncident(incident, values, about));
    }

    private static List<Long> about(Collection<IncidentRecord> records, Review review, List<Fact> facts) {
        var accepted = records.stream().filter(review::accepts).map(IncidentRecord::id);
        return Stream.concat(accepted, facts.stream().flatMap(fact -> fact.records().stream())).distinct().sorted().toList();
    }

    private static boolean speaksOfAnIncident(IncidentRecord record) {
        return record.source().kind() != Source.Kind.CURATOR || !record.facts().isEmpty() || !record.values().isEmpty();
    }

    private static boolean isIncident(Values values) {
        var stated = values.properties().get("securityIncident");
        return !"FALSE_POSITIVE".equals(stated) && !"NEAR_MISS".equals(stated);
    }

    private List<Fact> facts(List<IncidentRecord> effective, Review review, Aliases aliases) {
        var facts = new Claims(review, aliases, authorities).facts(effective);
        return refinement.refine(facts).stream().sorted(FACTS).toList();
    }

    private IncidentState incident(String id, Values values, List<Fact> facts, List<Long> records) {
        var properties = new HashMap<>(values.properties());
        properties.put("id", id);
        properties.putIfAbsent("securityIncident", "CONFIRMED");
        Persons.add(facts, properties);
        properties.put("searchText", searchText.of(properties, facts, values.proofs()));
        var edges = Stream.concat(facts.stream().map(Edges::of), Edges.statedIn(id, values.proofs()).stream()).sorted(ORDER).toList();
        return new IncidentState(id, IncidentState.INCIDENT, properties, edges, Statements.of(facts, values.proofs(), vocabulary), records);
    }

    private static IncidentState nonIncident(String id, Values values, List<Long> records) {
        var properties = new HashMap<>(values.properties());
        properties.put("id", id);
        return new IncidentState(id, IncidentState.NON_INCIDENT, properties, List.of(), List.of(), records);
    }

}
