package io.incidentgraph.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.incidentgraph.graph.DocumentTexts;
import io.incidentgraph.graph.DraftRecords;
import io.incidentgraph.graph.ReviewedRecord;
import io.incidentgraph.model.Evidence;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.TextRange;
import io.incidentgraph.model.format.NamedFact;
import io.incidentgraph.model.format.RecordFormat;
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

    /** @throws ReviewException if there is no such record */
    Draft draft(long id) {
        var found = records.byId(id).orElseThrow(() -> new ReviewException("There is no record %d: drafts lists those that wait".formatted(id)));
        return draft(found, states.findById(id).map(Drafts::version).orElse(0L));
    }

    /** A draft that nobody decided on has version 0. */
    private static long version(ReviewState state) {
        return state.version() == null ? 0 : state.version() + 1;
    }

    private Draft draft(ReviewedRecord reviewed, long version) {
        var record = reviewed.record();
        var passages = passages(record);
        var facts = RecordFormat.namedFacts(record).stream().map(named -> fact(reviewed, named, passages)).toList();
        var values = record.values().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> new DraftValue(entry.getKey(),
                entry.getValue().value().toString(), passages.apply(entry.getValue().evidence()), verdict(reviewed.decidedValue(entry.getKey())))).toList();
        return new Draft(reviewed, version, facts, values);
    }

    private static DraftFact fact(ReviewedRecord reviewed, NamedFact named, Function<List<Evidence>, List<DraftPassage>> passages) {
        var fact = named.fact();
        var list = fact.type().list();
        return new DraftFact(fact.key().id(reviewed.record().incident()), list, named.fragment().path(list).toString(), fact.status(), fact.confidence(),
                passages.apply(fact.evidence()), verdict(reviewed.decided(fact.key())));
    }

    private static @Nullable Verdict verdict(Optional<Boolean> decided) {
        return decided.map(accepted -> accepted ? Verdict.ACCEPT : Verdict.REFUSE).orElse(null);
    }

    private Function<List<Evidence>, List<DraftPassage>> passages(IncidentRecord record) {
        var contents = record.source().documents().stream()
                .map(document -> document.textHash() == null ? Optional.<String>empty() : texts.content(document.textHash())).toList();
        return evidence -> evidence.stream().map(each -> new DraftPassage(each.range().start(), each.range().end(),
                contents.get(each.document()).flatMap(text -> quote(text, each.range())).orElse(null), each.note())).toList();
    }

    private static Optional<String> quote(String text, TextRange range) {
        return range.end() > text.codePointCount(0, text.length()) ? Optional.empty()
                : Optional.of(text.substring(text.offsetByCodePoints(0, range.start()), text.offsetByCodePoints(0, range.end())));
    }

}
