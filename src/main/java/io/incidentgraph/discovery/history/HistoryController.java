package io.incidentgraph.discovery.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.discovery.NodeFields;
import io.incidentgraph.discovery.Range;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code Incident.history} and {@code Incident.asOf}. */
@Controller
final class HistoryController {

    /** In one operation; each is computed from its records by itself. */
    private static final int MOST_INCIDENTS = 100;

    private final Histories histories;
    private final GraphReads reads;

    HistoryController(Histories histories, GraphReads reads) {
        this.histories = histories;
        this.reads = reads;
    }

    private record Answer(List<IncidentSnapshot> snapshots, NodeFields nodes) {

        List<Long> ids(Function<IncidentSnapshot, Stream<Long>> ids) {
            return snapshots.stream().flatMap(ids).distinct().toList();
        }

    }

    @SchemaMapping(typeName = "Incident")
    DataFetcherResult<List<IncidentSnapshot>> history(DataFetchingEnvironment environment) {
        int limit = new Range("limit", 1, 1_000).check(Objects.requireNonNull(environment.<Integer>getArgument("limit")));
        var snapshots = histories.history(id(environment), limit);
        return DataFetcherResult.<List<IncidentSnapshot>>newResult().data(snapshots).localContext(new Answer(snapshots, new NodeFields(reads))).build();
    }

    @SchemaMapping(typeName = "Incident")
    DataFetcherResult<IncidentSnapshot> asOf(DataFetchingEnvironment environment) {
        var snapshot = histories.asOf(id(environment), LocalDate.parse(Objects.requireNonNull(environment.getArgument("date")).toString()));
        return DataFetcherResult.<IncidentSnapshot>newResult().data(snapshot.orElse(null))
                .localContext(new Answer(snapshot.stream().toList(), new NodeFields(reads))).build();
    }

    private String id(DataFetchingEnvironment environment) {
        var incidents = environment.getGraphQlContext().<AtomicInteger>computeIfAbsent(HistoryController.class, _ -> new AtomicInteger());
        if (incidents.incrementAndGet() > MOST_INCIDENTS) {
            throw new QueryRefusedException(Code.TOO_MANY_NODES, ("history and asOf are asked of more than %d incidents, which is the limit. "
                    + "Ask for fewer with where, limit or first.").formatted(MOST_INCIDENTS));
        }
        return Objects.requireNonNull(reads.required(Objects.requireNonNull(environment.getSource()), "id")).toString();
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> records(IncidentSnapshot snapshot, DataFetchingEnvironment environment) {
        return nodes(environment, "Record", snapshot.recordIds(), each -> each.recordIds().stream());
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> records(SnapshotFact fact, DataFetchingEnvironment environment) {
        return nodes(environment, "Record", fact.recordIds(), each -> each.allFacts().flatMap(known -> known.recordIds().stream()));
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> evidence(SnapshotFact fact, DataFetchingEnvironment environment) {
        return nodes(environment, "Passage", fact.passageIds(), each -> each.allFacts().flatMap(known -> known.passageIds().stream()));
    }

    private static List<Map<String, @Nullable Object>> nodes(DataFetchingEnvironment environment, String type, Collection<Long> ids,
            Function<IncidentSnapshot, Stream<Long>> all) {
        Answer answer = Objects.requireNonNull(environment.getLocalContext());
        return answer.nodes().of(environment, type, ids, () -> answer.ids(all));
    }

}
