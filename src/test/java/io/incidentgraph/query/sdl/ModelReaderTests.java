package io.incidentgraph.query.sdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import graphql.schema.idl.SchemaParser;
import io.incidentgraph.query.schema.EdgeType;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Reference;
import org.junit.jupiter.api.Test;

class ModelReaderTests {

    @Test
    void tellsPropertiesLinksAndResolvedFieldsApart() {
        NodeType incident = read("""
                type Incident @node {
                  id: ID!
                  tags: [String!]
                  causes: [Cause!]! @relationship(type: "CAUSED_BY", direction: OUT, properties: "CausedBy")
                  similar: [Incident!]! @customResolver(requires: "id tags")
                }
                type Cause @node { id: ID! }
                type CausedBy @relationshipProperties { party: Party, evidence: [Cause!]! @evidence(property: "proofs") }
                enum Party { SELF VENDOR }
                """).nodes().get("Incident");
        assertThat(incident.properties()).containsOnlyKeys("id", "tags");
        assertThat(incident.properties().get("tags").list()).isTrue();
        assertThat(incident.links()).containsOnlyKeys("causes");
        assertThat(incident.requirements()).containsEntry("similar", List.of("id", "tags"));
    }

    @Test
    void readsPropertiesOfEdgesAndWhatTheyReferTo() {
        EdgeType edge = read("""
                type Incident @node { causes: [Cause!]! @relationship(type: "CAUSED_BY", direction: OUT, properties: "CausedBy") }
                type Cause @node { id: ID! }
                type CausedBy @relationshipProperties { party: Party, evidence: [Cause!]! @evidence(property: "proofs"), top: Cause @reference }
                enum Party { SELF VENDOR }
                """).edges().get("CausedBy");
        assertThat(edge.properties().get("party").enumerated()).isTrue();
        assertThat(edge.links().get("evidence")).isEqualTo(new Reference("evidence", "proofs", "Cause", true, ""));
        assertThat(edge.links().get("top")).isEqualTo(new Reference("top", "top", "Cause", false, ""));
    }

    @Test
    void takesExtensionsIntoAccount() {
        var model = read("""
                type Incident @node { id: ID! }
                extend type Incident { year: Int, similar: [Incident!]! @customResolver }
                """);
        assertThat(model.nodes().get("Incident").properties()).containsOnlyKeys("id", "year");
        assertThat(model.nodes().get("Incident").requirements()).containsEntry("similar", List.of());
    }

    @Test
    void readsUnionsAndInterfacesOverNodes() {
        var model = read("""
                union Target = Cause | Asset
                interface Concept { id: ID! labelJa: String }
                interface Other { x: Int }
                type Cause implements Concept @node { id: ID! labelJa: String }
                type Asset implements Concept @node { id: ID! labelJa: String }
                type Plain implements Other { x: Int }
                union Elsewhere = Plain
                """);
        assertThat(model.groups()).containsOnlyKeys("Concept", "Target");
        assertThat(model.groups().get("Concept").properties()).containsOnlyKeys("id", "labelJa");
        assertThat(model.groups().get("Target").properties()).isEmpty();
        assertThat(model.members(model.entity("Target"))).extracting(NodeType::name).containsExactly("Cause", "Asset");
    }

    @Test
    void makesPlurals() {
        assertThat(List.of("Incident", "Vulnerability", "Day", "Status", "AttackTechnique")).extracting(Plural::of)
                .containsExactly("incidents", "vulnerabilities", "days", "statuses", "attackTechniques");
    }

    @Test
    void refusesALinkThatLeadsNowhere() {
        assertThatThrownBy(() -> read("type Incident @node { causes: [Cause!]! @relationship(type: \"CAUSED_BY\", direction: OUT) } type Cause { id: ID! }"))
                .hasMessageContaining("Incident.causes leads to Cause");
    }

    @Test
    void refusesPropertiesThatAreNotDeclared() {
        assertThatThrownBy(() -> read("type Incident @node { next: [Incident!]! @relationship(type: \"NEXT\", direction: OUT, properties: \"Next\") }"))
                .hasMessageContaining("Incident.next has the properties Next");
    }

    private static GraphModel read(String sdl) {
        return ModelReader.read(new SchemaParser().parse(sdl));
    }

}
