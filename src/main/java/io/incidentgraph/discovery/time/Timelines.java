package io.incidentgraph.discovery.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.Database.Reads;
import io.incidentgraph.discovery.FeatureLabels;
import io.incidentgraph.discovery.FeatureValue;
import io.incidentgraph.discovery.Statement;
import io.incidentgraph.discovery.Visibility;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;

/** Counts incidents over time. The database groups them by date; dates are put into parts of time here. */
final class Timelines {

    private static final String GROUPED = """
            WITH %s AS days, %s AS event, value
            RETURN days, event, value, count(*) AS incidents
            """;

    private static final String EVENT = """
            COLLECT {
              MATCH (incident)-[:PART_OF]->(event:Event)
            %s  RETURN event.id AS id ORDER BY id LIMIT 1
            }[0]""";

    private final Database database;
    private final Consumer<Statement> shown;
    private final int mostBuckets;

    /**
     * @param shown is told of each statement
     * @param mostBuckets how many an answer can have
     */
    Timelines(Database database, Consumer<Statement> shown, int mostBuckets) {
        this.database = database;
        this.shown = shown;
        this.mostBuckets = mostBuckets;
    }

    /**
     * What is to be counted.
     *
     * @param series how many values at most have a series of their own
     * @param events whether events are counted, too
     */
    record Question(Asked asked, IncidentDate date, TimelineInterval interval, int series, boolean events) {
    }

    /** @throws QueryRefusedException if there are too many buckets */
    Timeline timeline(Question question) {
        return database.readAll(reads -> {
            var all = new TimelineTally(question.interval());
            reads.rows(statement(question, null)).map(DatedIncidents::read).forEach(all::add);
            return limited(new Timeline(null, all.counts(), question.asked().by() == null ? List.of() : series(reads, question)));
        });
    }

    private List<Timeline> series(Reads reads, Question question) {
        var by = Objects.requireNonNull(question.asked().by());
        var frequent = show(question.asked().values(by, question.series()));
        var values = reads.rows(frequent).map(row -> FeatureLabels.value(by, row.get("value"))).toList();
        var tallies = new LinkedHashMap<String, TimelineTally>();
        values.forEach(value -> tallies.put(value.id(), new TimelineTally(question.interval())));
        reads.rows(statement(question, values.stream().map(FeatureValue::id).toList())).map(DatedIncidents::read)
                .forEach(row -> Objects.requireNonNull(tallies.get(row.value())).add(row));
        return values.stream().map(value -> new Timeline(value, Objects.requireNonNull(tallies.get(value.id())).counts(), List.of())).toList();
    }

    private Statement statement(Question question, @Nullable List<String> values) {
        var visibility = new Visibility(question.asked().predicate());
        String event = question.events() ? EVENT.formatted(visibility.only("Event", "event")) : "null";
        return show(question.asked().rows(values, GROUPED.formatted(question.date().days(), event), visibility));
    }

    private Statement show(Statement statement) {
        shown.accept(statement);
        return statement;
    }

    private Timeline limited(Timeline timeline) {
        long buckets = timeline.buckets().size() + timeline.series().stream().mapToLong(series -> series.buckets().size()).sum();
        if (buckets > mostBuckets) {
            throw new QueryRefusedException(Code.TOO_MANY_NODES, ("The time line has %,d buckets; the limit is %,d. Take a longer interval, "
                    + "a smaller limit, or narrow it down with where.").formatted(buckets, mostBuckets));
        }
        return timeline;
    }

}
