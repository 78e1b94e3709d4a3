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
import org.jspecify.annotations.Nullable;

/** Finds how long incidents took. The database groups them by their dates; days are counted here. */
final class IncidentDelays {

    private static final String REPORTED = """
            CALL (incident) {
              MATCH (incident)-[reported:REPORTED_TO {kind: 'REPORT'}]->(authority:Authority) WHERE reported.on IS NOT NULL
            %s  WITH DISTINCT reported.on AS on ORDER BY on
              RETURN collect(on) AS reported
            }
            WITH value, reported, [incident.occurredFrom, incident.occurredTo] AS occurred, [incident.detectedFrom, incident.detectedTo] AS detected,
              [incident.containedFrom, incident.containedTo] AS contained, [incident.disclosedFrom, incident.disclosedTo] AS disclosed,
              [incident.timeToDetectMin, incident.timeToDetectMax] AS toDetect, [incident.timeToContainMin, incident.timeToContainMax] AS toContain
            RETURN value, occurred, detected, contained, disclosed, reported, toDetect, toContain, count(*) AS incidents
            """;

    private final Database database;
    private final Consumer<Statement> shown;

    /** @param shown is told of each statement */
    IncidentDelays(Database database, Consumer<Statement> shown) {
        this.database = database;
        this.shown = shown;
    }

    /** @param groups how many values at most have delays of their own */
    Delays delays(Asked asked, int groups) {
        return database.readAll(reads -> {
            var all = new DelayTally();
            reads.rows(statement(asked, null)).map(IncidentDays::read).forEach(all::add);
            return new Delays(all.incidents(), all.delays(), asked.by() == null ? List.of() : groups(reads, asked, groups));
        });
    }

    private List<DelayGroup> groups(Reads reads, Asked asked, int groups) {
        var by = Objects.requireNonNull(asked.by());
        var values = reads.rows(show(asked.values(by, groups))).map(row -> FeatureLabels.value(by, row.get("value"))).toList();
        var tallies = new LinkedHashMap<String, DelayTally>();
        values.forEach(value -> tallies.put(value.id(), new DelayTally()));
        reads.rows(statement(asked, values.stream().map(FeatureValue::id).toList())).map(IncidentDays::read)
                .forEach(row -> Objects.requireNonNull(tallies.get(row.value())).add(row));
        return values.stream().map(value -> {
            var tally = Objects.requireNonNull(tallies.get(value.id()));
            return new DelayGroup(value, tally.incidents(), tally.delays());
        }).toList();
    }

    private Statement statement(Asked asked, @Nullable List<String> values) {
        var visibility = new Visibility(asked.predicate());
        String authorities = visibility.only("Authority", "authority");
        return show(asked.rows(values, REPORTED.formatted(authorities), visibility));
    }

    private Statement show(Statement statement) {
        shown.accept(statement);
        return statement;
    }

}
