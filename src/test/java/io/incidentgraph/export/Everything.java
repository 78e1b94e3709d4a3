package io.incidentgraph.export;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.DocumentTexts;
import io.incidentgraph.graph.RandomRecords;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.ingest.ImportRequest;
import io.incidentgraph.ingest.Importer;
import io.incidentgraph.ingest.stix.HospitalBundle;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A graph that has something of everything: merges and drafts, texts, a catalogue, objects of STIX, and what is never exported. */
final class Everything {

    /** Every sign that one of the formats has to write otherwise, and some that look like it. */
    private static final IncidentRecord AWKWARD = RecordFormat.parseJson("""
            {"id": "yakkai-2025", "source": {"kind": "DISCLOSURE", "series": "yakkai", "documents": [{"title": "a,\\"b\\";c\\\\d", "publisher": "<厄介> & 'Söhne'"}]},
             "title": {"ja": "改行\\nと\\t\\"引用符\\"と\\\\u3042と&lt;と𠮷野家😀", "en": "C:\\\\users\\\\n, it's `quoted`; // no comment"},
             "organizations": [{"ref": "o", "name": "𠮷野'屋", "country": "JP"}], "causes": [{"cause": "error.misconfiguration", "party": "SELF", "vectors": ["a;b", "c,d"], "confidence": 0.25}]}""");

    private static final String TOLD = """
            {"id": "zenbun-%d", "source": {"kind": "DISCLOSURE", "documents": [{"title": "全文 %d", "url": "https://zenbun.example/%d", "textHash": "%s"}]},
             "title": {"ja": "全文のある事案"}, "organizations": [{"ref": "o", "name": "全文商会", "country": "JP", "evidence": ["#char=0,2"]}]}""";

    private static final String CATALOGUE = """
            {"type": "bundle", "id": "bundle--00000000-0000-4000-8000-000000000001", "objects": [
            {"type": "x-mitre-collection", "id": "x-mitre-collection--1", "spec_version": "2.1", "name": "Mobile ATT&CK", "x_mitre_version": "17.0", TIMES, "x_mitre_contents": []},
            {"type": "x-mitre-tactic", "id": "x-mitre-tactic--1", "name": "影響", "description": "操作の影響", "x_mitre_shortname": "impact", TIMES, NAMED "TA9034"}]},
            {"type": "attack-pattern", "id": "attack-pattern--1", "name": "偽アプリ", "description": "本物に似せる", TIMES, "kill_chain_phases": [{"kill_chain_name": "mitre-mobile-attack", "phase_name": "impact"}],
             "x_mitre_platforms": ["Android"], NAMED "T9801"}]},
            {"type": "attack-pattern", "id": "attack-pattern--2", "name": "偽の更新", TIMES, "x_mitre_is_subtechnique": true, NAMED "T9801.001"}]},
            {"type": "attack-pattern", "id": "attack-pattern--3", "name": "画面の覗き見", "revoked": true, TIMES, NAMED "T9802"}]},
            {"type": "course-of-action", "id": "course-of-action--1", "name": "利用者への教育", TIMES, NAMED "M9011"}]},
            {"type": "intrusion-set", "id": "intrusion-set--1", "name": "夜霧", "aliases": ["夜霧", "宵闇"], TIMES, NAMED "G9001"}]},
            {"type": "campaign", "id": "campaign--1", "name": "春の偽装", "first_seen": "2024-01-01T00:00:00Z", "last_seen": "2024-03-01T00:00:00Z", TIMES, NAMED "C9001"}]},
            {"type": "malware", "id": "malware--1", "name": "夜霧ワーム", "is_family": true, TIMES, NAMED "S9001"}]},
            {"type": "relationship", "id": "relationship--1", "relationship_type": "subtechnique-of", "source_ref": "attack-pattern--2", "target_ref": "attack-pattern--1", TIMES},
            {"type": "relationship", "id": "relationship--2", "relationship_type": "mitigates", "source_ref": "course-of-action--1", "target_ref": "attack-pattern--1", "description": "見分ける", TIMES},
            {"type": "relationship", "id": "relationship--3", "relationship_type": "uses", "source_ref": "intrusion-set--1", "target_ref": "malware--1", TIMES},
            {"type": "relationship", "id": "relationship--4", "relationship_type": "attributed-to", "source_ref": "campaign--1", "target_ref": "intrusion-set--1", TIMES},
            {"type": "relationship", "id": "relationship--5", "relationship_type": "revoked-by", "source_ref": "attack-pattern--3", "target_ref": "attack-pattern--1", TIMES}]}"""
            .replace("TIMES", "\"created\": \"2020-01-01T00:00:00.000Z\", \"modified\": \"2024-01-01T00:00:00.000Z\", \"x_mitre_domains\": [\"mobile-attack\"]")
            .replace("NAMED", "\"external_references\": [{\"source_name\": \"mitre-attack\", \"url\": \"https://attack.mitre.org/\", \"external_id\":");

    private Everything() {
    }

    /** Makes the shared server's graph it. */
    static void load(RecordStore store, DocumentTexts texts, Importer importer, Path directory) throws IOException {
        Starter.load(store);
        store.add("others", Stream.concat(new RandomRecords(7).list(60).stream(), Stream.of(AWKWARD, told(1), told(2))));
        texts.attach(text(1));
        texts.attach(text(2));
        imported(importer, Files.writeString(directory.resolve("attack.json"), CATALOGUE));
        imported(importer, Files.writeString(directory.resolve("hospital.json"), HospitalBundle.objects().stream().map(JsonNode::toString)
                .collect(Collectors.joining(",\n", "{\"type\": \"bundle\", \"id\": \"bundle--00000000-0000-4000-8000-000000000002\", \"objects\": [\n", "]}"))));
        SharedNeo4j.get().driver().executableQuery("CREATE (:Review {id: 'review:1'})").execute();
    }

    static void imported(Importer importer, Path file) throws IOException {
        var report = importer.run(new ImportRequest(List.of(ImportRequest.Source.of(file)), false), _ -> {
        });
        if (report.rejected() != null) {
            throw new IllegalStateException(file + " was not read: " + Files.readString(report.rejected()));
        }
    }

    private static IncidentRecord told(int number) {
        return RecordFormat.parseJson(TOLD.formatted(number, number, number, Hashes.ofText(text(number))));
    }

    /** Nearly the same each time. */
    private static String text(int number) {
        return IntStream.range(0, 80).mapToObj(line -> "%d行目に書かれたこと。".formatted(line)).collect(Collectors.joining("\n")) + number;
    }

}
