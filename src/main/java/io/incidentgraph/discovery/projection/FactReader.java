package io.incidentgraph.discovery.projection;


import io.incidentgraph.discovery.Feature;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads incidents with their facts into a table. */
final class FactReader {

    /** Follows a clause that gives {@code incident}. A row each: id, year, days, people, and a list for each fact. */
    static final String RETURN = """
            RETURN incident.id AS id, incident.year AS year, [incident.occurredFrom, incident.detectedFrom, incident.disclosedFrom] AS days,
              incident.personsMin AS personsMin, incident.personsMax AS personsMax,
              COLLECT {
                MATCH (incident)-[edge:CAUSED_BY|INVOLVED|COMPROMISED|USED|EXPOSED|HAD_EFFECT|COMMITTED_BY|AFFECTED|REPORTED_TO|PART_OF]->(target)
                RETURN CASE type(edge)
                  WHEN 'CAUSED_BY' THEN ['CAUSED_BY', target.id, edge.status, edge.party, edge.level, edge.vendor]
                  WHEN 'INVOLVED' THEN ['INVOLVED', target.id, edge.status, edge.role, edge.atFault, target.anonymous, CASE WHEN target.anonymous THEN edge.description END]
                  WHEN 'AFFECTED' THEN ['AFFECTED', target.id, edge.status, edge.as, edge.industry, target.country, target.industry, target.anonymous]
                  WHEN 'USED' THEN ['USED', target.id, edge.status, target:AttackTechnique]
                  ELSE [type(edge), target.id, edge.status]
                END
              } AS facts
            """;

    private final FactTable table;
    private final Values values;

    FactReader(FactTable table) {
        this.table = table;
        this.values = table.dictionary();
    }

    void add(Record row) {
        var words = new Words();
        for (Value fact : row.get("facts").values()) {
            fact(words, fact);
        }
        persons(words, row.get("personsMin"), row.get("personsMax"));
        Value days = row.get("days");
        table.add(row.get("id").asString(), new int[] {row.get("year").asInt(Days.UNKNOWN), day(days.get(0)), day(days.get(1)), day(days.get(2))}, words.toArray());
    }

    private static int day(Value date) {
        return date.isNull() ? Days.UNKNOWN : Math.toIntExact(date.asLocalDate().toEpochDay());
    }

    private void fact(Words words, Value fact) {
        boolean possible = fact.get(2).asString("").equals("POSSIBLE");
        String target = fact.get(1).asString();
        switch (fact.get(0).asString()) {
            case "CAUSED_BY" -> words.add(Head.of(FactKind.CAUSED_BY, possible), values.add(Feature.CAUSE, target),
                    text(Feature.PARTY, fact.get(3)), text(Feature.LEVEL, fact.get(4)), text(Feature.VENDOR, fact.get(5)));
            case "INVOLVED" -> words.add(Head.involved(possible, fact.get(4).isNull() ? null : fact.get(4).asBoolean(), fact.get(5).asBoolean(false)),
                    values.add(Feature.VENDOR, target), text(Feature.VENDOR_ROLE, fact.get(3)),
                    fact.get(6).isNull() ? IncidentFacts.NONE : table.descriptions().add(fact.get(6).asString()));
            case "AFFECTED" -> affected(words, possible, target, fact);
            case "USED" -> {
                if (fact.get(3).asBoolean()) {
                    words.add(Head.of(FactKind.USED, possible), values.add(Feature.TECHNIQUE, target));
                }
                else {
                    words.add(Head.of(FactKind.USED_MALWARE, possible));
                }
            }
            case "PART_OF" -> words.add(Head.of(FactKind.PART_OF, possible), table.events().add(target));
            case String type -> {
                var kind = FactKind.valueOf(type);
                words.add(Head.of(kind, possible), values.add(kind.features().getFirst(), target));
            }
        }
    }

    private void affected(Words words, boolean possible, String target, Value fact) {
        if (fact.get(3).asString("").equals("VICTIM")) {
            words.add(Head.affected(possible, fact.get(7).asBoolean(false)),
                    table.organizations().put(target, text(Feature.COUNTRY, fact.get(5)), text(Feature.INDUSTRY, fact.get(6))),
                    text(Feature.INDUSTRY, fact.get(4)));
        }
        else {
            words.add(Head.of(FactKind.AFFECTED_INDIRECTLY, possible));
        }
    }

    private static void persons(Words words, Value min, Value max) {
        if (!min.isNull() || !max.isNull()) {
            long least = min.asLong(0);
            long most = max.asLong(0);
            words.add(Head.persons(!min.isNull(), !max.isNull()), (int) (least >> 32), (int) least, (int) (most >> 32), (int) most);
        }
    }

    private int text(Feature feature, Value value) {
        return values.addIfAny(feature, value.asString(null));
    }

}
