package io.incidentgraph.discovery.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.curation.Author;
import io.incidentgraph.discovery.NodeFields;
import io.incidentgraph.discovery.Range;
import io.incidentgraph.query.GraphReads;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

/** Answers {@code eventProposals}, and takes decisions on events. */
@Controller
class EventController {

    private final EventProposals proposals;
    private final EventDecisions decisions;
    private final GraphReads reads;

    EventController(EventProposals proposals, EventDecisions decisions, GraphReads reads) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.reads = reads;
    }

    /** The proposals of an answer, and how many there are on the whole. */
    record Proposed(int totalCount, List<EventProposal> proposals) {
    }

    private record Answer(Proposed proposed, NodeFields nodes) {
    }

    @QueryMapping
    DataFetcherResult<Proposed> eventProposals(@Argument @Nullable String vendor, @Argument int limit, DataFetchingEnvironment environment) {
        int most = new Range("limit", 1, 100).check(limit);
        var all = proposals.of(reads.filter("Incident", environment.getArgument("where")), vendor,
                statement -> reads.note(environment, statement.cypher(), statement.parameters()));
        var proposed = new Proposed(all.size(), all.stream().limit(most).toList());
        return DataFetcherResult.<Proposed>newResult().data(proposed).localContext(new Answer(proposed, new NodeFields(reads))).build();
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> incidents(EventProposal proposal, DataFetchingEnvironment environment) {
        var answer = answer(environment);
        return answer.nodes().of(environment, "Incident", proposal.incidentIds(),
                () -> answer.proposed().proposals().stream().flatMap(each -> each.incidentIds().stream()).distinct().toList());
    }

    @SchemaMapping
    Optional<Map<String, @Nullable Object>> vendor(EventProposal proposal, DataFetchingEnvironment environment) {
        var answer = answer(environment);
        return answer.nodes().of(environment, "Vendor", List.of(proposal.vendorId()),
                () -> answer.proposed().proposals().stream().map(EventProposal::vendorId).distinct().toList()).stream().findFirst();
    }

    @SchemaMapping
    Optional<Map<String, @Nullable Object>> cause(EventProposal proposal, DataFetchingEnvironment environment) {
        var answer = answer(environment);
        return answer.nodes().of(environment, "Cause", List.of(proposal.causeId()),
                () -> answer.proposed().proposals().stream().map(EventProposal::causeId).distinct().toList()).stream().findFirst();
    }

    private static Answer answer(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getLocalContext());
    }

    @MutationMapping
    @PreAuthorize("hasRole('WRITER')")
    EventDecision confirmEvent(@Argument List<String> incidents, @Argument @Nullable String event, @Argument @Nullable String name, @Argument String by,
            @Argument @Nullable String reason) {
        return decisions.confirm(incidents, event, name, new Author(by, reason));
    }

    @MutationMapping
    @PreAuthorize("hasRole('WRITER')")
    EventDecision refuseEvent(@Argument List<String> incidents, @Argument @Nullable String event, @Argument String by, @Argument @Nullable String reason) {
        return decisions.refuse(incidents, event, new Author(by, reason));
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> incidents(EventDecision decision, DataFetchingEnvironment environment) {
        return reads.byIds(environment, "Incident", decision.incidentIds());
    }

    @SchemaMapping
    Optional<Map<String, @Nullable Object>> event(EventDecision decision, DataFetchingEnvironment environment) {
        return reads.byIds(environment, "Event", List.of(decision.eventId())).stream().findFirst();
    }

}
