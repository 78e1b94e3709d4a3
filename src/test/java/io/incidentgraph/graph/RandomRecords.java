package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;

import tools.jackson.databind.json.JsonMapper;

/** Records as different as the format allows, from few names, so that they meet, contradict and refine each other. */
public final class RandomRecords {

    private static final List<String> NAMES = List.of("株式会社山川商事", "(株)山川商事", "山川商事", "海野病院", "森田市", "Morita City", "ﾔﾏｶﾜｼｽﾃﾑ");

    private static final List<String> STATUS = List.of("ASSERTED", "ASSERTED", "POSSIBLE", "DENIED");

    private final Random random;

    private final List<IncidentRecord> records = new ArrayList<>();

    public RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    public List<IncidentRecord> list(int size) {
        while (records.size() < size) {
            var record = random.nextInt(5) == 0 && !records.isEmpty() ? decision() : report();
            records.add(RecordFormat.parseJson(JsonMapper.shared().writeValueAsString(record)));
        }
        return List.copyOf(records);
    }

    private Map<String, Object> report() {
        var record = new TreeMap<String, Object>();
        boolean snapshot = random.nextInt(3) == 0;
        var source = new TreeMap<String, Object>(Map.of("kind", snapshot ? "VERIS" : pick("DISCLOSURE", "DISCLOSURE", "COMMENTARY"), "snapshot", snapshot,
                "documents", List.of(document(), document())));
        maybe(source, "series", () -> pick("一報", "二報"));
        maybe(source, "stage", () -> pick("FIRST", "FOLLOW_UP", "FINAL"));
        maybe(source, "publishedOn", this::date);
        record.put("source", source);
        record.put("id", "inc:" + pick("a", "b", "c"));
        record.put("title", Map.of("ja", "事案" + random.nextInt(4)));
        maybe(record, "occurred", () -> Map.of("value", date(), "evidence", evidence()));
        maybe(record, "exfiltration", () -> pick("CONFIRMED", "POSSIBLE", "NONE"));
        if (random.nextInt(12) == 0) {
            record.put("securityIncident", "FALSE_POSITIVE");
        }
        if (random.nextInt(6) == 0) {
            record.put("review", "DRAFT");
        }
        record.put("organizations", items(() -> fact(organization("victim"))));
        record.put("vendors", items(this::vendor));
        record.put("causes", items(this::cause));
        record.put("dataTypes", items(this::dataType));
        record.put("authorities", items(() -> fact(new TreeMap<>(Map.of("name", pick("警察署", "警察", "個人情報保護委員会"))))));
        record.put("malware", items(() -> fact(new TreeMap<>(Map.of("name", pick("LockBit 2.0", "lockbit 2.0", "Emotet"))))));
        record.put("techniques", items(() -> fact(new TreeMap<>(Map.of("id", pick("T1486", "T1190", "T9999"))))));
        record.put("actors", items(() -> fact(new TreeMap<>(Map.of("kind", pick("external", "external.organized-crime"), "name", "海賊")))));
        record.put("threatGroups", items(() -> fact(new TreeMap<>(Map.of("id", pick("G0001", "G0002"), "name", pick("A団", "甲団"))))));
        record.put("effects", items(() -> fact(new TreeMap<>(Map.of("effect", pick("availability", "availability.loss"), "duration", "P3D")))));
        record.put("assets", items(() -> fact(new TreeMap<>(Map.of("asset", pick("server", "server.database"), "managedBy", pick("SELF", "VENDOR"))))));
        record.put("countermeasures", items(() -> fact(new TreeMap<>(Map.of("measure", "response.vendor-oversight", "state", pick("DONE", "PLANNED"))))));
        record.put("counts", items(() -> fact(new TreeMap<>(Map.of("role", pick("AFFECTED", "EXPOSED"), "unit", "PERSONS", "value", random.nextInt(3) * 100)))));
        record.put("vulnerabilities", items(() -> fact(new TreeMap<>(Map.of("ref", pick("vpn", "web"), "description", "更新漏れ")))));
        maybe(record, "event", () -> Map.of("id", pick("saas-outage", "worm"), "name", pick("クラウド障害", "クラウドの障害")));
        return record;
    }

    private Map<String, Object> decision() {
        var about = records.get(random.nextInt(records.size()));
        var record = new TreeMap<String, Object>(Map.of("id", about.incident(), "source", Map.of("kind", "CURATOR"), "by", "佐藤", "on", date()));
        if (random.nextInt(6) == 0) {
            record.put("takenBack", about.id());
            return record;
        }
        record.put("decisions", List.of(switch (random.nextInt(6)) {
            case 0 -> Map.of("accept", about.id());
            case 1 -> Map.of("refuse", Map.of("dataTypes", Map.of("type", pick("personal.name", "personal"))), "reason", "誤読");
            case 2 -> Map.of("set", Map.of("occurred", date()));
            case 3 -> Map.of("merge", List.of(pick("org:ZZ:山川商事", "org:JP:山川商事"), pick("org:ZZ:ヤマカワシステム", "org:JP:山川商事", "org:JP:海野病院")));
            case 4 -> Map.of("merge", List.of("inc:a", pick("inc:b", "inc:c")));
            default -> Map.of("split", List.of(pick("org:JP:山川商事", "inc:b", "org:ZZ:ヤマカワシステム")));
        }));
        return record;
    }

    private Map<String, Object> vendor() {
        var vendor = fact(organization(pick("contractor", "host")));
        vendor.put("role", pick("UNKNOWN", "HOSTING", "MIGRATION"));
        maybe(vendor, "atFault", () -> random.nextBoolean());
        return vendor;
    }

    private Map<String, Object> cause() {
        var cause = fact(new TreeMap<>(Map.of("cause", pick("error", "error.misconfiguration", "error.misconfiguration.database-exposed", "malware.ransomware"))));
        maybe(cause, "party", () -> pick("SELF", "VENDOR", "UNKNOWN"));
        maybe(cause, "vendor", () -> pick("contractor", "host"));
        maybe(cause, "level", () -> pick("ROOT", "DIRECT"));
        return cause;
    }

    private Map<String, Object> dataType() {
        var dataType = fact(new TreeMap<>(Map.of("type", pick("personal", "personal.name", "payment.card"))));
        maybe(dataType, "subjects", () -> List.of(pick("MEMBERS", "EMPLOYEES")));
        maybe(dataType, "amount", () -> random.nextInt(1000));
        return dataType;
    }

    private Map<String, Object> organization(String ref) {
        var organization = new TreeMap<String, Object>(Map.of("ref", ref));
        if (random.nextBoolean()) {
            organization.put("name", pick(NAMES.toArray(String[]::new)));
            maybe(organization, "country", () -> "JP");
            maybe(organization, "industry", () -> pick("62", "52"));
            if (random.nextInt(4) == 0) {
                organization.put("corporateNumber", pick("1234567890123", "9876543210987"));
            }
        }
        return organization;
    }

    private Map<String, Object> fact(Map<String, Object> fact) {
        maybe(fact, "status", () -> pick(STATUS.toArray(String[]::new)));
        maybe(fact, "confidence", () -> random.nextInt(1, 10) / 10.0);
        maybe(fact, "evidence", this::evidence);
        return fact;
    }

    private Object evidence() {
        return items(() -> {
            int start = random.nextInt(5) * 10;
            return Map.of("range", "#char=%d,%d".formatted(start, start + 10), "document", random.nextInt(2), "note", "抜粋" + random.nextInt(3));
        });
    }

    private Map<String, Object> document() {
        return random.nextBoolean() ? Map.of("url", "https://example.jp/" + random.nextInt(3), "title", "お知らせ" + random.nextInt(3))
                : Map.of("title", "お詫び" + random.nextInt(2), "publisher", "山川商事");
    }

    private String date() {
        return pick("2024", "2024-05", "2024-05-01", "2023-12-31?", "2022/2023");
    }

    private <T> List<T> items(Supplier<T> item) {
        var items = new ArrayList<T>();
        for (int count = random.nextInt(3); count > 0; count--) {
            items.add(item.get());
        }
        return items;
    }

    private void maybe(Map<String, Object> map, String key, Supplier<Object> value) {
        if (random.nextBoolean()) {
            map.put(key, value.get());
        }
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

}
