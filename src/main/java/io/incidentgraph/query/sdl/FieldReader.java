package io.incidentgraph.query.sdl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.NonNullType;
import graphql.language.ScalarTypeDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.incidentgraph.query.schema.FulltextIndex;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.Property;
import io.incidentgraph.query.schema.Reference;
import io.incidentgraph.query.schema.Relationship;

/** Tells properties, links and resolved fields of a type apart. */
final class FieldReader {

    private final TypeDefinitionRegistry sdl;

    FieldReader(TypeDefinitionRegistry sdl) {
        this.sdl = sdl;
    }

    SequencedMap<String, Property> properties(List<FieldDefinition> fields) {
        var result = new LinkedHashMap<String, Property>();
        for (FieldDefinition field : fields) {
            String type = TypeNames.name(field.getType());
            if (!field.hasDirective("customResolver") && isLeaf(type)) {
                String sortedBy = Directives.of(field).string("sortedBy", "property").orElse(field.getName());
                result.put(field.getName(), new Property(field.getName(), type, TypeNames.isList(field.getType()),
                        isEnum(type), field.getType() instanceof NonNullType, sortedBy));
            }
        }
        return result;
    }

    SequencedMap<String, Link> links(List<FieldDefinition> fields) {
        var result = new LinkedHashMap<String, Link>();
        for (FieldDefinition field : fields) {
            if (field.hasDirective("relationship")) {
                result.put(field.getName(), relationship(field));
            }
            else if (field.hasDirective("evidence") || field.hasDirective("reference")) {
                result.put(field.getName(), reference(field));
            }
        }
        return result;
    }

    SequencedMap<String, List<String>> requirements(List<FieldDefinition> fields) {
        var result = new LinkedHashMap<String, List<String>>();
        for (FieldDefinition field : fields) {
            if (field.hasDirective("customResolver")) {
                result.put(field.getName(), Directives.of(field).string("customResolver", "requires")
                        .map(names -> List.of(names.split("\\s+"))).orElse(List.of()));
            }
        }
        return result;
    }

    List<FulltextIndex> fulltext(Directives type) {
        var result = new ArrayList<FulltextIndex>();
        type.objects("fulltext", "indexes").forEach(index -> result.add(new FulltextIndex(
                index.string("indexName"), index.string("queryName"), index.strings("fields"))));
        return result;
    }

    private Relationship relationship(FieldDefinition field) {
        Directives directives = Directives.of(field);
        return new Relationship(field.getName(), directives.required("relationship", "type"),
                directives.required("relationship", "direction").equals("OUT"), TypeNames.name(field.getType()),
                TypeNames.isList(field.getType()), directives.string("relationship", "properties"),
                field.hasDirective("hierarchy"), Descriptions.of(field));
    }

    private Reference reference(FieldDefinition field) {
        Directives directives = Directives.of(field);
        String property = directives.string("evidence", "property")
                .or(() -> directives.string("reference", "property")).orElse(field.getName());
        return new Reference(field.getName(), property, TypeNames.name(field.getType()),
                TypeNames.isList(field.getType()), Descriptions.of(field));
    }

    private boolean isLeaf(String type) {
        return ScalarInfo.isGraphqlSpecifiedScalar(type) || isEnum(type)
                || sdl.getTypeOrNull(type, ScalarTypeDefinition.class) != null || sdl.scalars().containsKey(type);
    }

    private boolean isEnum(String type) {
        return sdl.getTypeOrNull(type, EnumTypeDefinition.class) != null;
    }

}
