package io.incidentgraph.starter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import io.incidentgraph.starter.IncidentView.Passage;

/** Reads the view of one incident from the graph, with nothing but Cypher; what lies above a concept too. */
final class GraphView {

    private static final String INCIDENT = """
            MATCH (incident:Incident {id: $id})
            RETURN properties(incident) AS values,
              COLLECT { MATCH (incident)-[affected:AFFECTED]->(organization:Organization)
                RETURN {name: organization.name, aliases: organization.aliases, service: affected.service} } AS organizations,
              COLLECT { MATCH (incident)-[involved:INVOLVED]->(vendor:Vendor)
                RETURN {name: vendor.name, role: involved.role, atFault: involved.atFault} } AS vendors,
              COLLECT { MATCH (incident)-[caused:CAUSED_BY]->(cause:Cause)
                RETURN {concept: cause.id, party: caused.party,
                  within: COLLECT { MATCH (cause)-[:BROADER*0..]->(broader:Cause) RETURN broader.id },
                  commentary: NOT EXISTS { MATCH (record:Record) WHERE record.id IN caused.records AND record.kind <> 'COMMENTARY' },
                  passages: COLLECT { MATCH (passage:Passage)-[:IN]->(document:Document) WHERE passage.id IN caused.evidence
                    RETURN {textHash: document.textHash, start: passage.start, end: passage.end} }} } AS causes,
              COLLECT { MATCH (incident)-[exposed:EXPOSED|RULED_OUT]->(data:DataType)
                RETURN {concept: data.id, subjects: exposed.subjects, denied: type(exposed) = 'RULED_OUT',
                  within: COLLECT { MATCH (data)-[:BROADER*0..]->(broader:DataType) RETURN broader.id }} } AS dataTypes,
              COLLECT { MATCH (incident)-[counted:COUNTED]->(count:Count)
                RETURN count {.role, .unit, .min, .max, .approximate, .cumulative, .includedIn, status: counted.status} } AS counts,
              COLLECT { MATCH (incident)-[:USED]->(technique:AttackTechnique) RETURN technique.id } AS techniques,
              COLLECT { MATCH (incident)-[:USED]->(malware:Malware) RETURN malware.name } AS malware,
              COLLECT { MATCH (incident)-[reported:REPORTED_TO]->(authority:Authority)
                RETURN {authority: authority.name, kind: reported.kind, on: reported.on} } AS reports,
              COLLECT { MATCH (incident)<-[:ABOUT]-(record:Record) WHERE record.asOf IS NOT NULL RETURN record.asOf } AS reportedAsOf,
              COLLECT { MATCH (incident)-[fact]->()
                WHERE EXISTS { MATCH (record:Record) WHERE record.id IN fact.records AND record.kind <> 'COMMENTARY' }
                UNWIND fact.evidence AS id
                MATCH (passage:Passage {id: id})-[:IN]->(document:Document)
                RETURN DISTINCT {textHash: document.textHash, start: passage.start, end: passage.end}
                UNION
                MATCH (incident)-[stated:STATED_IN]->(passage:Passage)-[:IN]->(document:Document)
                WHERE EXISTS { MATCH (record:Record) WHERE record.id IN stated.records AND record.kind <> 'COMMENTARY' }
                RETURN DISTINCT {textHash: document.textHash, start: passage.start, end: passage.end} } AS passages
            """;

    private GraphView() {
    }

    static IncidentView of(Driver driver, String id) {
        var row = driver.executableQuery(INCIDENT).withParameters(Map.of("id", id)).execute().records().getFirst();
        return new IncidentView(id, values(row.get("values")), list(row.get("organizations"), GraphView::party),
                list(row.get("vendors"), GraphView::vendor), list(row.get("causes"), GraphView::cause),
                list(row.get("dataTypes"), GraphView::data), list(row.get("counts"), GraphView::number), texts(row.get("techniques")),
                texts(row.get("malware")), list(row.get("reports"), GraphView::report), texts(row.get("reportedAsOf")),
                Set.copyOf(list(row.get("passages"), GraphView::passage)));
    }

    static List<String> incidents(Driver driver) {
        return driver.executableQuery("MATCH (incident:Incident) RETURN incident.id AS id ORDER BY id").execute().records().stream()
                .map(row -> row.get("id").asString()).toList();
    }

    private static Map<String, String> values(Value properties) {
        var values = new HashMap<String, String>();
        properties.asMap().forEach((name, value) -> values.put(name, value.toString()));
        return values;
    }

    private static IncidentView.Party party(Value party) {
        var names = party.get("aliases").isNull() ? new HashSet<String>() : new HashSet<>(texts(party.get("aliases")));
        if (!party.get("name").isNull()) {
            names.add(party.get("name").asString());
        }
        return new IncidentView.Party(names, text(party.get("service")));
    }

    private static IncidentView.Vendor vendor(Value vendor) {
        var atFault = vendor.get("atFault");
        return new IncidentView.Vendor(text(vendor.get("name")), vendor.get("role").asString(), atFault.isNull() ? null : atFault.asBoolean());
    }

    private static IncidentView.Cause cause(Value cause) {
        return new IncidentView.Cause(cause.get("concept").asString(), texts(cause.get("within")), cause.get("party").asString(),
                cause.get("commentary").asBoolean(), list(cause.get("passages"), GraphView::passage));
    }

    private static IncidentView.Data data(Value data) {
        var subjects = data.get("subjects");
        return new IncidentView.Data(data.get("concept").asString(), texts(data.get("within")),
                subjects.isNull() ? List.of() : subjects.asList(Value::asString), data.get("denied").asBoolean());
    }

    private static IncidentView.Number number(Value count) {
        return new IncidentView.Number(count.get("role").asString(), count.get("unit").asString(), bound(count.get("min")),
                bound(count.get("max")), count.get("approximate").asBoolean(false), count.get("cumulative").asBoolean(false),
                !count.get("includedIn").isNull(), count.get("status").asString());
    }

    private static IncidentView.Report report(Value report) {
        return new IncidentView.Report(report.get("authority").asString(), report.get("kind").asString(), text(report.get("on")));
    }

    private static Passage passage(Value passage) {
        return new Passage(passage.get("textHash").asString(), passage.get("start").asInt(), passage.get("end").asInt());
    }

    private static <T> List<T> list(Value list, Function<Value, T> item) {
        return list.asList(item);
    }

    private static Set<String> texts(Value list) {
        return list.asList(Value::asString).stream().collect(Collectors.toSet());
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    private static @Nullable Long bound(Value value) {
        return value.isNull() ? null : value.asLong();
    }

}
