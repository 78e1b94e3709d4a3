package io.incidentgraph.ingest.veris;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.RestClient;

import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.GraphCheck;
import io.incidentgraph.ingest.ImportReport;
import io.incidentgraph.ingest.ImportRequest;
import io.incidentgraph.ingest.Importer;

import tools.jackson.databind.JsonNode;

/** The mapping comes with the import command like every other source, and stays apart from what incidents state. */
@ApplicationTest
@TestPropertySource(properties = { "incident-graph.data=target/mapping-test", "incident-graph.starter-set.load=false" })
class MappingIT {

    private static final String HEADER = "mapping_framework,mapping_framework_version,capability_id,mapping_type,attack_object_id,attack_version,technology_domain,last_update\n";

    private static final String INCIDENT = """
            {"incident_id": "5F3A", "security_incident": "Confirmed", "victim": {"victim_id": "青葉市", "country": ["JP"]},
             "action": {"malware": {"variety": ["Ransomware"], "vector": ["Unknown"]}}}
            """;

    private static final String BUNDLE = """
            {"type": "bundle", "id": "bundle--1", "spec_version": "2.0", "objects": [
              {"type": "x-mitre-collection", "id": "x-mitre-collection--1", "name": "Enterprise ATT&CK", "x_mitre_version": "99.0", "modified": "2030-01-01T00:00:00.000Z",
               "x_mitre_contents": []},
              {"type": "attack-pattern", "id": "attack-pattern--1", "name": "新しい手口", "modified": "2030-01-01T00:00:00.000Z", "created": "2030-01-01T00:00:00.000Z",
               "x_mitre_domains": ["enterprise-attack"], "external_references": [{"source_name": "mitre-attack", "external_id": "T9999"}]}]}
            """;

    private final Importer importer;

    private final GraphCheck check;

    private final RestClient http;

    private final Driver driver = SharedNeo4j.get().driver();

    @TempDir
    private Path directory;

    MappingIT(@Autowired Importer importer, @Autowired GraphCheck check, @LocalServerPort int port) {
        this.importer = importer;
        this.check = check;
        this.http = RestClient.create("http://localhost:" + port);
    }

    @BeforeEach
    void empty() {
        SharedNeo4j.get().clean();
    }

    @Test
    void leadsFromConceptsToTechniquesOnRequestAndNeverFromIncidents() throws IOException {
        run("incident.json", INCIDENT);
        run("mapping.csv", HEADER + row("1.4.1", "action.malware.variety.Ransomware", "T1486", "06/05/2026")
                + row("1.4.1", "Attribute.Availability.Variety.Obscuration", "T1486", "06/05/2026"));

        var incident = ask("{incidents {techniques {id} causesConnection {edges {node {mappedTechniquesConnection {edges {node {id} properties {source veris}}}}}}}}")
                .at("/data/incidents/0");

        assertThat(incident.path("techniques")).isEmpty();
        var mapped = incident.at("/causesConnection/edges/0/node/mappedTechniquesConnection/edges/0");
        assertThat(mapped.at("/node/id").asString()).isEqualTo("T1486");
        assertThat(mapped.at("/properties/source").asString()).isEqualTo("VERIS 1.4.1 to ATT&CK enterprise 19.1");
        assertThat(mapped.at("/properties/veris/0").asString()).isEqualTo("action.malware.variety.Ransomware");
        assertThat(ask("{effects(where: {id: {eq: \"availability.obscuration\"}}) {mappedTechniques {id}}}").at("/data/effects/0/mappedTechniques/0/id").asString())
                .isEqualTo("T1486");
        assertThat(consistent()).isEmpty();
    }

    @Test
    void changesNothingTheSecondTimeAndGivesWayToALaterEdition() throws IOException {
        var first = HEADER + row("1.4.1", "action.malware.variety.Ransomware", "T1486", "06/05/2026") + row("1.4.1", "action.malware.variety.Ransomware", "T1485", "06/05/2026");
        run("mapping.csv", first);
        assertThat(techniques()).containsExactly("T1485", "T1486");
        run("mapping.csv", first);
        assertThat(techniques()).containsExactly("T1485", "T1486");

        run("later.csv", HEADER + row("1.4.2", "action.malware.variety.Ransomware", "T1486", "06/05/2027") + row("1.4.2", "action.malware.variety.Ransomware", "T1041", "06/05/2027"));
        assertThat(techniques()).containsExactly("T1041", "T1486");
        run("mapping.csv", first);
        assertThat(techniques()).containsExactly("T1041", "T1486");
        assertThat(consistent()).isEmpty();
    }

    @Test
    void reportsATechniqueThatIsMissingAndDrawsTheLinkWhenItComes() throws IOException {
        var report = run("mapping.csv", HEADER + row("1.4.1", "action.malware.variety.Ransomware", "T9999", "06/05/2026"));
        assertThat(notes(report)).contains("T9999");
        assertThat(techniques()).isEmpty();

        run("attack.json", BUNDLE);

        assertThat(techniques()).containsExactly("T9999");
        assertThat(consistent()).isEmpty();
    }

    private static String row(String version, String enumeration, String technique, String day) {
        return "veris,%s,%s,related-to,%s,19.1,enterprise,%s%n".formatted(version, enumeration, technique, day);
    }

    private ImportReport run(String name, String text) throws IOException {
        var file = Files.writeString(directory.resolve(name), text);
        return importer.run(new ImportRequest(List.of(ImportRequest.Source.of(file)), false), _ -> {
        });
    }

    private static String notes(ImportReport report) throws IOException {
        var notes = report.notes();
        return notes == null ? "" : Files.readString(notes);
    }

    private List<String> techniques() {
        return driver.executableQuery("MATCH (:Cause {id: 'malware.ransomware'})-[:MAPS_TO]->(t:AttackTechnique) RETURN t.id AS id ORDER BY id").execute()
                .records().stream().map(row -> row.get("id").asString()).toList();
    }

    private JsonNode ask(String query) {
        var answer = http.post().uri("/graphql").contentType(MediaType.APPLICATION_JSON).body(Map.of("query", query)).retrieve().body(JsonNode.class);
        assertThat(answer).isNotNull();
        assertThat(answer.path("errors")).isEmpty();
        return answer;
    }

    private List<Object> consistent() {
        var differences = new ArrayList<Object>();
        check.check(differences::add);
        return differences;
    }

}
