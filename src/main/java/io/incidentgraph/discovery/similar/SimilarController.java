package io.incidentgraph.discovery.similar;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.FeatureValue;
import io.incidentgraph.discovery.NodeFields;
import io.incidentgraph.discovery.projection.FactProjection;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;

/** Answers {@code Incident.similar}. */
@Controller
final class SimilarController {

    /** In one operation; each is compared with all others. */
    private static final int MOST_INCIDENTS = 100;

    private final SimilarIncidents incidents;
    private final GraphReads reads;
    private final Database database;

    SimilarController(FactProjection projection, GraphReads reads, Database database) {
        this.incidents = new SimilarIncidents(projection);
        this.reads = reads;
        this.database = database;
    }

    private record Answer(List<Similar> similar, NodeFields nodes, Supplier<ValueNames> names) {
    }

    @SchemaMapping(typeName = "Incident")
    DataFetcherResult<List<Similar>> similar(@Argument List<Feature> by, @Argument double maxShare, @Argument int limit, DataFetchingEnvironment environment) {
        var asked = environment.getGraphQlContext().<AtomicInteger>computeIfAbsent(SimilarController.class, _ -> new AtomicInteger());
        if (asked.incrementAndGet() > MOST_INCIDENTS) {
            throw new QueryRefusedException(Code.TOO_MANY_NODES, "similar is asked of more than %d incidents, which is the limit. Ask for fewer with where, limit or first."
                    .formatted(MOST_INCIDENTS));
        }
        String id = Objects.requireNonNull(reads.required(Objects.requireNonNull(environment.getSource()), "id")).toString();
        var similar = incidents.of(id, SimilarQuestion.of(by, maxShare, limit));
        var names = SingletonSupplier.of(() -> ValueNames.of(database, similar.stream().flatMap(each -> each.shared().stream()).distinct().toList()));
        return DataFetcherResult.<List<Similar>>newResult().data(similar).localContext(new Answer(similar, new NodeFields(reads), names)).build();
    }

    @SchemaMapping(typeName = "SimilarIncident")
    Optional<Map<String, @Nullable Object>> incident(Similar similar, DataFetchingEnvironment environment) {
        var answer = answer(environment);
        return answer.nodes().of(environment, "Incident", List.of(similar.incidentId()), () -> answer.similar().stream().map(Similar::incidentId).toList())
                .stream().findFirst();
    }

    @SchemaMapping
    FeatureValue value(SharedValue value, DataFetchingEnvironment environment) {
        return answer(environment).names().get().of(value);
    }

    private static Answer answer(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getLocalContext());
    }

}
