package io.incidentgraph.discovery.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.incidentgraph.model.Edtf;
import org.neo4j.driver.Driver;

/** Incidents with dates of every vagueness, few enough of them that they coincide. */
final class RandomDates {

    private static final String CREATE = """
            UNWIND $rows AS row
            CREATE (incident:Incident {id: row.id}) SET incident += row.dates
            FOREACH (id IN row.causes | MERGE (cause:Cause {id: id}) CREATE (incident)-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(cause))
            FOREACH (id IN row.causes[0..1] | MERGE (cause:Cause {id: id}) CREATE (incident)-[:CAUSED_BY {party: 'VENDOR', status: 'POSSIBLE'}]->(cause))
            FOREACH (id IN row.events | MERGE (event:Event {id: id}) CREATE (incident)-[:PART_OF]->(event))
            FOREACH (on IN row.reports | MERGE (authority:Organization:Authority {id: 'org:JP:個人情報保護委員会'})
              CREATE (incident)-[:REPORTED_TO {kind: 'REPORT', on: on}]->(authority))
            MERGE (police:Organization:Authority {id: 'org:JP:警察'})
            CREATE (incident)-[:REPORTED_TO {kind: 'CONSULTATION', on: '2019-01-01'}]->(police), (incident)-[:REPORTED_TO {kind: 'REPORT'}]->(police)
            """;

    private final Random random;

    RandomDates(long seed) {
        this.random = new Random(seed);
    }

    List<DatedIncident> create(Driver driver) {
        var incidents = new ArrayList<DatedIncident>();
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            incidents.add(incident("inc:事案" + i));
        }
        driver.executableQuery(CREATE).withParameters(Map.of("rows", incidents.stream().map(RandomDates::row).toList())).execute();
        return incidents;
    }

    private DatedIncident incident(String id) {
        var dates = new HashMap<String, Edtf>();
        for (String name : List.of("occurred", "detected", "contained", "disclosed")) {
            if (random.nextInt(4) > 0) {
                dates.put(name, date());
            }
        }
        var causes = List.of("error.loss", "malware.ransomware", "social.phishing").stream().filter(_ -> random.nextBoolean()).toList();
        var reports = new ArrayList<Edtf>();
        for (int i = random.nextInt(3); i > 0; i--) {
            reports.add(date());
        }
        return new DatedIncident(id, dates, causes, random.nextInt(3) == 0 ? "event:" + random.nextInt(2) : null, reports, spans());
    }

    private Map<String, List<Integer>> spans() {
        var spans = new HashMap<String, List<Integer>>();
        for (String name : List.of("timeToDetect", "timeToContain")) {
            if (random.nextInt(3) > 0) {
                int least = random.nextInt(60);
                spans.put(name, List.of(least, random.nextInt(4) == 0 ? -1 : least + random.nextInt(200)));
            }
        }
        return spans;
    }

    private Edtf date() {
        String day = "202%d-0%d-%02d".formatted(random.nextInt(2), random.nextInt(1, 5), random.nextInt(1, 29));
        return Edtf.parse(switch (random.nextInt(9)) {
            case 0 -> day.substring(0, 4);
            case 1 -> day.substring(0, 7);
            case 2 -> "../" + day;
            case 3 -> day + "/..";
            case 4 -> "2020-02-20/" + (day.startsWith("2021") ? day : "2021");
            case 5 -> day + "?";
            default -> day;
        });
    }

    private static Map<String, Object> row(DatedIncident incident) {
        var dates = new HashMap<String, Object>();
        incident.dates().forEach((name, date) -> {
            dates.put(name, date.text());
            dates.put(name + "From", date.from());
            dates.put(name + "To", date.to());
        });
        incident.spans().forEach((name, span) -> {
            dates.put(name + "Min", span.getFirst());
            dates.put(name + "Max", span.getLast() < 0 ? null : span.getLast());
        });
        return Map.of("id", incident.id(), "dates", dates, "causes", incident.causes(), "events", incident.event() == null ? List.of() : List.of(incident.event()),
                "reports", incident.reports().stream().map(Edtf::text).toList());
    }

}
