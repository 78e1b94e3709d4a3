package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTests {

    private static final GraphQLSchema SCHEMA = TestEngine.compiling().schema();

    @Test
    void describesEveryTypeFieldArgumentAndValue() {
        var missing = new ArrayList<String>();
        SCHEMA.getAllTypesAsList().stream().filter(type -> !type.getName().startsWith("__")).forEach(type ->
                elements(type).filter(element -> element.getDescription() == null || element.getDescription().isBlank())
                        .forEach(element -> missing.add(type.getName() + "." + element.getName())));
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "IncidentWhere | AND | [IncidentWhere!]",
            "IncidentWhere | NOT | IncidentWhere",
            "IncidentWhere | id | IDScalarFilters",
            "IncidentWhere | titleJa | StringScalarFilters",
            "IncidentWhere | year | IntScalarFilters",
            "IncidentWhere | occurredFrom | DateScalarFilters",
            "IncidentWhere | exfiltration | CertaintyEnumScalarFilters",
            "IncidentWhere | causes | CauseRelationshipFilters",
            "IncidentWhere | causesConnection | IncidentCausesConnectionFilters",
            "IncidentCausesConnectionFilters | some | IncidentCausesConnectionWhere",
            "IncidentCausesConnectionWhere | node | CauseWhere",
            "IncidentCausesConnectionWhere | edge | CausedByWhere",
            "CauseRelationshipFilters | single | CauseWhere",
            "CauseWhere | id | HierarchyIDScalarFilters",
            "CauseWhere | veris | StringListFilters",
            "ExposedWhere | subjects | SubjectListEnumScalarFilters",
            "IncidentRuledOutConnectionWhere | Cause | IncidentRuledOutCauseConnectionWhere",
            "FactTargetWhere | DataType | DataTypeWhere",
            "ConceptWhere | typename | [ConceptImplementation!]",
            "IncidentSort | year | SortDirection",
            "IncidentCausesConnectionSort | edge | CausedBySort" })
    void namesInputsAsTheNeo4jGraphQlLibraryDoes(String type, String field, String expected) {
        assertThat(GraphQLTypeUtil.simplePrint(((GraphQLInputObjectType) SCHEMA.getType(type)).getField(field).getType()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Query | incidents | [Incident!]! | where sort limit offset",
            "Query | incidentsConnection | IncidentsConnection! | where sort first after",
            "Query | malware | [Malware!]! | where sort limit offset",
            "Query | vulnerabilitiesConnection | VulnerabilitiesConnection! | where sort first after",
            "Query | factTargets | [FactTarget!]! | where limit offset",
            "Query | searchIncidents | IncidentsIndexConnection! | phrase where first after",
            "Incident | causes | [Cause!]! | where sort limit offset",
            "Incident | causesConnection | IncidentCausesConnection! | where sort first after",
            "IncidentCausesConnection | edges | [IncidentCausesRelationship!]! | ",
            "IncidentCausesConnection | totalCount | Int! | ",
            "IncidentCausesRelationship | properties | CausedBy! | ",
            "IncidentsConnection | edges | [IncidentEdge!]! | ",
            "CausedBy | evidence | [Passage!]! | where sort limit offset" })
    void namesFieldsAsTheNeo4jGraphQlLibraryDoes(String type, String field, String expected, String arguments) {
        var definition = ((GraphQLFieldsContainer) SCHEMA.getType(type)).getFieldDefinition(field);
        assertThat(GraphQLTypeUtil.simplePrint(definition.getType())).isEqualTo(expected);
        assertThat(definition.getArguments()).extracting(argument -> argument.getName())
                .containsExactlyElementsOf(arguments == null ? List.of() : List.of(arguments.split(" ")));
    }

    private static Stream<GraphQLNamedSchemaElement> elements(GraphQLNamedType type) {
        Stream<GraphQLNamedSchemaElement> parts = switch (type) {
            case GraphQLInputObjectType input -> input.getFields().stream().map(field -> field);
            case GraphQLEnumType names -> names.getValues().stream().map(value -> value);
            case GraphQLFieldsContainer fields -> fields.getFieldDefinitions().stream()
                    .flatMap(field -> Stream.concat(Stream.of(field), field.getArguments().stream()));
            default -> Stream.of();
        };
        return Stream.concat(Stream.of(type), parts);
    }

}
