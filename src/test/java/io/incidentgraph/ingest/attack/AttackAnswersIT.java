package io.incidentgraph.ingest.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.CatalogueStore;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.ingest.read.TestBundle;
import io.incidentgraph.starter.StarterSet;

import tools.jackson.databind.JsonNode;

/** ATT&amp;CK Enterprise, asked over HTTP, beside what was counted in the JSON. */
@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class AttackAnswersIT {

    private final RestClient http;

    private final RecordStore records;

    private final CatalogueStore catalogue;

    private List<JsonNode> objects = List.of();

    AttackAnswersIT(@LocalServerPort int port, @Autowired RecordStore records, @Autowired CatalogueStore catalogue) {
        this.http = RestClient.create("http://localhost:" + port);
        this.records = records;
        this.catalogue = catalogue;
    }

    @BeforeAll
    void importAttack() {
        var bundle = TestBundle.shared("attack/enterprise-attack-18.1.stix20.json.gz");
        objects = bundle.objects();
        SharedNeo4j.get().clean();
        records.add("starter set", StarterSet.records());
        var file = AttackFile.of(bundle);
        var version = catalogue.begin("run:attack");
        version.add(file.entries());
        version.finish(file.release());
    }

    @AfterAll
    void leaveNothing() {
        SharedNeo4j.get().clean();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            attackTechniques, attack-pattern
            tactics, x-mitre-tactic
            mitigations, course-of-action
            threatGroups, intrusion-set
            campaigns, campaign
            """)
    void countsAllAndThoseThatAreWithdrawn(String field, String type) {
        long all = objects.stream().filter(object -> is(object, type)).count();
        long withdrawn = objects.stream().filter(object -> is(object, type) && isWithdrawn(object)).count();
        assertThat(count("%sConnection(where: {NOT: {stixId: {eq: null}}})".formatted(field))).isEqualTo(all);
        assertThat(count("%sConnection(where: {NOT: {stixId: {eq: null}}, OR: [{revoked: {eq: true}}, {deprecated: {eq: true}}]})".formatted(field)))
                .isEqualTo(withdrawn);
    }

    @Test
    void countsMalwareAndTools() {
        assertThat(count("malwareConnection(where: {kind: {eq: MALWARE}})")).isEqualTo(objects.stream().filter(object -> is(object, "malware")).count());
        assertThat(count("malwareConnection(where: {kind: {eq: TOOL}})")).isEqualTo(objects.stream().filter(object -> is(object, "tool")).count());
    }

    @Test
    void linksATechniqueAsTheRelationshipsDo() {
        var technique = objects.stream().filter(object -> is(object, "attack-pattern")
                && object.at("/external_references/0/external_id").asString().equals("T1486")).findFirst().orElseThrow();
        var answer = ask("""
                {attackTechniques(where: {id: {eq: "T1486"}}) {labelJa description mitigationsConnection {totalCount} threatGroupsConnection {totalCount}
                 malwareConnection {totalCount} campaignsConnection {totalCount} incidents {id}}}""").at("/attackTechniques/0");
        assertThat(answer.path("labelJa").asString()).isEqualTo("脅迫目的のデータ暗号化");
        assertThat(answer.path("description")).isEqualTo(technique.path("description"));
        assertThat(answer.at("/mitigationsConnection/totalCount").asLong()).isEqualTo(links("mitigates", "course-of-action", technique));
        assertThat(answer.at("/threatGroupsConnection/totalCount").asLong()).isEqualTo(links("uses", "intrusion-set", technique));
        assertThat(answer.at("/malwareConnection/totalCount").asLong()).isEqualTo(links("uses", "malware", technique) + links("uses", "tool", technique));
        assertThat(answer.at("/campaignsConnection/totalCount").asLong()).isEqualTo(links("uses", "campaign", technique));
        assertThat(answer.path("incidents").size()).isEqualTo(3);
    }

    @Test
    void followsWhatWasRevokedToItsSuccessor() {
        assertThat(ask("{attackTechniques(where: {id: {eq: \"T1086\"}}) {revoked revokedBy {id revoked subtechniqueOf {id}}}}").at("/attackTechniques/0").toString())
                .isEqualTo("{\"revoked\":true,\"revokedBy\":{\"id\":\"T1059.001\",\"revoked\":false,\"subtechniqueOf\":{\"id\":\"T1059\"}}}");
    }

    @Test
    void theExampleHasAnAnswer() throws IOException {
        var answer = ask(Files.readString(Path.of("graphql/examples/attack-technique.graphql"))).at("/attackTechniques/0");
        assertThat(answer.path("threatGroups").size()).isEqualTo(10);
        assertThat(answer.path("tactics").size()).isEqualTo(1);
    }

    private long links(String type, String source, JsonNode target) {
        return objects.stream().filter(object -> object.path("relationship_type").asString("").equals(type)
                && object.path("target_ref").equals(target.path("id")) && object.path("source_ref").asString().startsWith(source + "--")).count();
    }

    private long count(String field) {
        return ask("{answer: %s {totalCount}}".formatted(field)).at("/answer/totalCount").asLong(-1);
    }

    private JsonNode ask(String query) {
        var answer = http.post().uri("/graphql").contentType(MediaType.APPLICATION_JSON).accept(MediaType.APPLICATION_JSON)
                .body(Map.of("query", query)).retrieve().body(JsonNode.class);
        assertThat(answer).isNotNull();
        assertThat(answer.path("errors")).isEmpty();
        return answer.path("data");
    }

    private static boolean is(JsonNode object, String type) {
        return object.path("type").asString().equals(type);
    }

    private static boolean isWithdrawn(JsonNode object) {
        return object.path("revoked").asBoolean(false) || object.path("x_mitre_deprecated").asBoolean(false);
    }

}
