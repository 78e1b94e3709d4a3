package io.incidentgraph.query.augment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.SDLDefinition;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.Property;

/** The filters on properties: each type of values has the operators that make sense for it. */
final class ScalarFilterTypes {

    /** The filter on the id of a concept in a hierarchy. */
    static final String HIERARCHY = "HierarchyIDScalarFilters";

    /** What counts, sums and averages are. */
    private static final List<Property> COMPARED_ANYHOW = Stream.of("Int", "Long", "Float")
            .map(type -> new Property(type, type, false, false, false, type)).toList();
    private static final List<String> TEXT = List.of("contains", "startsWith", "endsWith");
    private static final List<String> RANGE = List.of("gt", "gte", "lt", "lte");
    private static final Map<String, List<String>> FURTHER = Map.ofEntries(
            Map.entry("String", TEXT), Map.entry("ID", TEXT), Map.entry("EDTF", TEXT), Map.entry("URL", TEXT),
            Map.entry("Int", RANGE), Map.entry("Float", RANGE), Map.entry("Long", RANGE), Map.entry("BigInt", RANGE),
            Map.entry("Date", RANGE), Map.entry("DateTime", RANGE));

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "eq", "Equal; null where there is none.", "in", "Equal to one of these.",
            "contains", "Has this in it.", "startsWith", "Begins with this.", "endsWith", "Ends with this.",
            "gt", "Greater or later.", "gte", "Greater, later or equal.",
            "lt", "Less or earlier.", "lte", "Less, earlier or equal.", "includes", "Has this among its values.");

    private ScalarFilterTypes() {
    }

    static Stream<SDLDefinition<?>> definitions(GraphModel model) {
        var types = new LinkedHashMap<String, SDLDefinition<?>>();
        Stream.concat(COMPARED_ANYHOW.stream(), Stream.<Fields>concat(model.entities(), model.edges().values().stream())
                        .flatMap(fields -> fields.properties().values().stream()))
                .forEach(property -> types.computeIfAbsent(Names.filters(property), name -> filters(name, property)));
        if (model.nodes().values().stream().anyMatch(node -> node.broader().isPresent())) {
            types.put(HIERARCHY, hierarchy());
        }
        return types.values().stream();
    }

    private static InputObjectTypeDefinition filters(String name, Property property) {
        String type = property.type();
        if (property.list()) {
            return Sdl.input(name, "How a list of %s compares.".formatted(type),
                    List.of(value("eq", "[" + type + "!]"), value("includes", type)));
        }
        return Sdl.input(name, "How a value of type %s compares; all that stands in it must hold.".formatted(type),
                operators(type));
    }

    private static List<InputValueDefinition> operators(String type) {
        var values = new ArrayList<InputValueDefinition>();
        values.add(value("eq", type));
        if (!type.equals("Boolean")) {
            values.add(value("in", "[" + type + "!]"));
        }
        FURTHER.getOrDefault(type, List.of()).forEach(operator -> values.add(value(operator, TEXT.contains(operator) && !type.equals("ID") ? "String" : type)));
        return values;
    }

    private static InputObjectTypeDefinition hierarchy() {
        var values = new ArrayList<>(operators("ID"));
        values.add(Sdl.value("within", "ID", "The concept with this id, or a narrower one. Example: \"error.misconfiguration\""));
        return Sdl.input(HIERARCHY, "How the id of a concept compares; all that stands in it must hold.", values);
    }

    private static InputValueDefinition value(String operator, String type) {
        return Sdl.value(operator, type, DESCRIPTIONS.getOrDefault(operator, ""));
    }

}
