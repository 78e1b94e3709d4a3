package io.incidentgraph.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.incidentgraph.graph.DocumentTexts;
import io.incidentgraph.graph.DraftRecords;
import io.incidentgraph.graph.ReviewedRecord;
import io.incidentgraph.model.Evidence;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.NamedFact;
import io.incidentgraph.model.format.RecordFormat;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.review.Draft.DraftFact;
import io.incidentgraph.review.Draft.DraftPassage;
import io.incidentgraph.review.Draft.DraftValue;

/** Reads drafts with what was decided on them and the passages that prove each fact. */
@Component
class Drafts {

    private final DraftRecords records;

    private final DocumentTexts texts;

    private final ReviewStates states;

    Drafts(DraftRecords records, DocumentTexts texts, ReviewStates states) {
        this.records = records;
        this.texts = texts;
        this.states = states;
    }

    List<Draft> waiting(long after, int limit) {
        var found = records.waiting(after, limit);
        var versions = StreamSupport.stream(states.findAllById(found.stream().map(each -> each.record().id()).toList()).spliterator(), false)
                .collect(Collectors.toMap(ReviewState::record, Drafts::version));
        return found.stream().map(each -> draft(each, versions.getOrDefault(each.record().id(), 0L))).toList();
    }

    /** @throws QueryRefusedException if there is no such record */
    Draft draft(long id) {
        var found = records.byId(id).orElseThrow(() -> new QueryRefusedException(Code.UNKNOWN_ID, "There is no record %d: drafts lists those that wait".formatted(id)));
        return draft(found, states.findById(id).map(Drafts::version).orElse(0L));
    }

    /** A draft that nobody decided on has version 0. */
    private static long version(ReviewState state) {
        return state.version() == null ? 0 : state.version() + 1;
    }

    private Draft draft(ReviewedRecord reviewed, long version) {
        var record = reviewed.record();
        var quotations = quotations(record);
        var facts = RecordFormat.namedFacts(record).stream().map(named -> fact(reviewed, named, quotations)).toList();
        var values = record.values().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> new DraftValue(entry.getKey(),
                entry.getValue().value().toString(), passages(entry.getValue().evidence(), quotations), verdict(reviewed.decidedValue(entry.getKey())))).toList();
        return new Draft(reviewed, version, facts, values);
    }

    private Quotations quotations(IncidentRecord record) {
        var evidence = Stream.concat(record.facts().stream().flatMap(fact -> fact.evidence().stream()),
                record.values().values().stream().flatMap(value -> value.evidence().stream()));
        return new Quotations(record.source().documents(),
                evidence.collect(Collectors.groupingBy(Evidence::document, Collectors.mapping(Evidence::range, Collectors.toSet()))), texts);
    }

    private static DraftFact fact(ReviewedRecord reviewed, NamedFact named, Quotations quotations) {
        var fact = named.fact();
        return new DraftFact(fact.key().id(reviewed.record().incident()), named, passages(fact.evidence(), quotations), verdict(reviewed.decided(fact.key())));
    }

    private static List<DraftPassage> passages(List<Evidence> evidence, Quotations quotations) {
        return evidence.stream().map(each -> new DraftPassage(each, quotations)).toList();
    }

    private static @Nullable Verdict verdict(Optional<Boolean> decided) {
        return decided.map(accepted -> accepted ? Verdict.ACCEPT : Verdict.REFUSE).orElse(null);
    }

}
