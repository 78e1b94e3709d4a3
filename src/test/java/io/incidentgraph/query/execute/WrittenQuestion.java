package io.incidentgraph.query.execute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import io.incidentgraph.query.execute.RandomQuestion.Field;
import io.incidentgraph.query.execute.RandomQuestion.Key;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a question in GraphQL; some of its values become variables. */
final class WrittenQuestion {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> ANYHOW = List.of("AND", "OR", "NOT", "some", "all", "none", "single", "node", "edge");

    private final Random random;
    private final Map<String, @Nullable Object> variables = new LinkedHashMap<>();
    private final StringBuilder declarations = new StringBuilder();
    private final String text;

    WrittenQuestion(Field field, Random random, @Nullable String after) {
        this.random = random;
        String name = Map.of("Incident", "incidents", "Cause", "causes", "Organization", "organizations").get(field.type().name());
        String body = field("root", name, field, after);
        this.text = (declarations.isEmpty() ? "" : "query (" + declarations.toString().strip() + ") ") + "{" + body + "}";
    }

    String text() {
        return text;
    }

    Map<String, Object> variables() {
        return variables;
    }

    private String field(String alias, String name, Field field, @Nullable String after) {
        var arguments = new StringBuilder();
        if (!field.where().isEmpty()) {
            arguments.append("where: ").append(object(field.where(), field.type().name(), field.link() == null ? "" : field.link().edge())).append(' ');
        }
        if (!field.sort().isEmpty()) {
            arguments.append("sort: ").append(field.sort().stream().map(key -> sort(key, field)).collect(Collectors.joining(" ", "[", "] ")));
        }
        if (field.offset() != null) {
            arguments.append("offset: ").append(leaf(field.offset(), "Int")).append(' ');
        }
        if (field.first() != null) {
            arguments.append(field.connection() ? "first: " : "limit: ").append(leaf(field.first(), "Int")).append(' ');
        }
        if (after != null) {
            arguments.append("after: ").append(leaf(after, "String"));
        }
        String node = String.join(" ", field.fields()) + field.nested().entrySet().stream().map(entry -> " "
                + field(entry.getKey(), entry.getValue().link().name(), entry.getValue(), null)).collect(Collectors.joining());
        String edges = field.edgeFields().isEmpty() ? "" : " properties {" + String.join(" ", field.edgeFields()) + "}";
        return alias + ": " + name + (field.connection() ? "Connection" : "") + (arguments.isEmpty() ? "" : "(" + arguments.toString().strip() + ")")
                + (field.connection() ? " {totalCount" + (field.page() ? " pageInfo {hasNextPage hasPreviousPage endCursor}" : "")
                        + " edges {node {" + node + "}" + edges + "}}" : " {" + node + "}");
    }

    private static String sort(Key key, Field field) {
        String text = "{" + key.property() + ": " + (key.descending() ? "DESC" : "ASC") + "}";
        return field.connection() && field.link() != null ? "{" + key.side() + ": " + text + "}" : text;
    }

    private String object(Map<?, ?> map, String type, String edge) {
        return map.entrySet().stream().map(entry -> entry.getKey() + ": " + entry(String.valueOf(entry.getKey()), entry.getValue(), type, edge))
                .collect(Collectors.joining(" ", "{", "}"));
    }

    private String entry(String name, @Nullable Object value, String type, String edge) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> object((Map<?, ?>) item, type, edge)).collect(Collectors.joining(" ", "[", "]"));
        }
        Map<?, ?> map = (Map<?, ?>) value;
        if (ANYHOW.contains(name)) {
            return name.equals("edge") ? object(map, edge, "") : object(map, type, edge);
        }
        var owner = RandomLinks.TYPES.get(type);
        var property = owner.properties().stream().filter(candidate -> candidate.name().equals(name)).findFirst();
        if (property.isPresent()) {
            return map.entrySet().stream().map(operator -> operator.getKey() + ": " + leaf(operator.getValue(), typeOf(String.valueOf(operator.getKey()), property.get())))
                    .collect(Collectors.joining(" ", "{", "}"));
        }
        var link = owner.link(name.replaceAll("Connection$", ""));
        return object(map, link.target(), link.edge());
    }

    private static String typeOf(String operator, RandomLinks.Property property) {
        return switch (operator) {
            case "in" -> "[" + property.type() + "!]";
            case "eq" -> property.list() ? "[" + property.type() + "!]" : property.type();
            case "contains", "startsWith", "endsWith" -> property.type().equals("ID") ? "ID" : "String";
            default -> property.type();
        };
    }

    private String leaf(@Nullable Object value, String type) {
        if (random.nextBoolean()) {
            return JSON.writeValueAsString(value);
        }
        String name = "v" + variables.size();
        variables.put(name, value);
        declarations.append("$").append(name).append(": ").append(type).append(' ');
        return "$" + name;
    }

}
