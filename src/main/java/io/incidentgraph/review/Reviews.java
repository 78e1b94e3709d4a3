package io.incidentgraph.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.model.FactType;
import io.incidentgraph.model.format.NamedFact;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.review.Draft.DraftFact;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Keeps what curators decide, each decision a record. Of two who decide on the same version of a draft the second is told. */
@Service
class Reviews {

    private static final YAMLMapper YAML = YAMLMapper.shared();

    private final Drafts drafts;

    private final RecordStore records;

    private final ReviewStates states;

    private final Clock clock = Clock.systemUTC();

    Reviews(Drafts drafts, RecordStore records, ReviewStates states) {
        this.drafts = drafts;
        this.records = records;
        this.states = states;
    }

    /** Decides on a record as a whole. What is excepted from an acceptance does not count. */
    Draft onRecord(Act act, Verdict verdict, Collection<Long> exceptFacts, Collection<String> exceptValues) {
        return decide(act, (draft, decisions) -> {
            if (verdict == Verdict.REFUSE) {
                requireNone(exceptFacts, exceptValues);
                decisions.decide("refuse", act.record());
                return;
            }
            var accepted = decisions.decide("accept", act.record());
            var except = named(draft, exceptFacts).stream().map(NamedFact::fragment).toList();
            if (!except.isEmpty() || !exceptValues.isEmpty()) {
                var list = accepted.putArray("except").addAll(except);
                values(draft, exceptValues).forEach(list::add);
            }
        });
    }

    private static void requireNone(Collection<Long> exceptFacts, Collection<String> exceptValues) {
        if (!exceptFacts.isEmpty() || !exceptValues.isEmpty()) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "A refusal has no exceptions: accept the facts one by one with reviewFacts");
        }
    }

    /** Decides on some facts of a record. */
    Draft onFacts(Act act, Verdict verdict, Collection<Long> facts) {
        if (facts.isEmpty()) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "No fact is named: give the ids of facts of the draft");
        }
        return decide(act, (draft, decisions) -> named(draft, facts)
                .forEach(fact -> decisions.decide(verdict == Verdict.ACCEPT ? "accept" : "refuse", fact.fragment())));
    }

    /**
     * Adds a fact that the text states, or puts one in another's place.
     *
     * @param item the fact as a record states it, in YAML or JSON, with its evidence
     * @param instead the fact that is wrong; null to add one
     */
    Draft state(Act act, String list, String item, @Nullable Long instead) {
        FactType.ofList(list).orElseThrow(() -> new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE,
                "'%s' is no list of facts: name one such as causes, dataTypes or vendors".formatted(list)));
        return decide(act, (draft, decisions) -> {
            decisions.state(list, object(item, "the fact"));
            if (instead != null) {
                replace(draft, named(draft, List.of(instead)).getFirst(), decisions);
            }
        });
    }

    /** A corrected fact that is still the same by its parts takes the place of the draft's by being the curator's. */
    private static void replace(Draft draft, NamedFact wrong, DecisionRecord decisions) {
        boolean same = decisions.record().facts().stream().anyMatch(stated -> stated.key().equals(wrong.fact().key()));
        decisions.decide(same ? "accept" : "refuse", wrong.fragment());
    }

    /** Sets the incident's own values. */
    Draft set(Act act, String values) {
        return decide(act, (_, decisions) -> decisions.decide("set", object(values, "values")));
    }

    /** Says that the draft is about an incident that is known already. */
    Draft about(Act act, String incident) {
        return decide(act, (draft, decisions) -> {
            var own = draft.reviewed().record().incident();
            if (incident.equals(own)) {
                throw new QueryRefusedException(Code.CONFLICT, "The draft is about %s already".formatted(own));
            }
            decisions.decide("merge", YAML.createArrayNode().add(incident).add(own));
        });
    }

    private Draft decide(Act act, BiConsumer<Draft, DecisionRecord> decision) {
        var draft = drafts.draft(act.record());
        if (draft.version() != act.expectedVersion()) {
            throw conflict(act);
        }
        var decisions = new DecisionRecord(draft, act.author(), clock);
        decision.accept(draft, decisions);
        var record = decisions.record();
        var problems = records.problems(record);
        if (!problems.isEmpty()) {
            throw new QueryRefusedException(Code.UNREADABLE, String.join("; ", problems));
        }
        claim(act, String.valueOf(record.source().asOf()));
        records.add("review by " + act.author().by(), Stream.of(record));
        return drafts.draft(act.record());
    }

    /** Before the decision is kept: if the program is stopped in between, the curator decides again. */
    private void claim(Act act, String on) {
        try {
            states.save(new ReviewState(act.record(), act.expectedVersion() == 0 ? null : act.expectedVersion() - 1, act.author().by(), on));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw conflict(act);
        }
    }

    private QueryRefusedException conflict(Act act) {
        var draft = drafts.draft(act.record());
        var last = states.findById(act.record()).map(state -> " by %s at %s".formatted(state.by(), state.on())).orElse("");
        return new QueryRefusedException(Code.CONFLICT,
                "Version %d of draft %d is not the current one: version %d was decided on%s. Read the draft again, and decide on what it is now."
                        .formatted(act.expectedVersion(), act.record(), draft.version(), last));
    }

    private static List<NamedFact> named(Draft draft, Collection<Long> ids) {
        return ids.stream().distinct().map(id -> draft.facts().stream().filter(fact -> fact.id() == id).findFirst().map(DraftFact::named)
                .orElseThrow(() -> new QueryRefusedException(Code.UNKNOWN_ID, "The draft %d has no fact %d".formatted(draft.id(), id)))).toList();
    }

    private static Collection<String> values(Draft draft, Collection<String> names) {
        var known = draft.reviewed().record().values().keySet();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "The draft has no value '%s', but %s".formatted(name, known.stream().sorted().toList()));
        });
        return names;
    }

    private static ObjectNode object(String text, String what) {
        try {
            JsonNode tree = YAML.readTree(text);
            if (tree instanceof ObjectNode object) {
                return object;
            }
            throw new QueryRefusedException(Code.UNREADABLE, "%s is no object in YAML or JSON: %s".formatted(what, text));
        } catch (JacksonException e) {
            throw new QueryRefusedException(Code.UNREADABLE, "%s is no YAML or JSON: %s".formatted(what, e.getOriginalMessage()));
        }
    }

}
