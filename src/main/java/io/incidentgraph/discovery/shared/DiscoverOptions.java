package io.incidentgraph.discovery.shared;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the command line of {@code discover} asks for.
 *
 * @param variables of the question's document
 * @param json whether a row is printed as JSON on a line
 */
record DiscoverOptions(DiscoverQuestion question, Map<String, Object> variables, boolean json) {

    /** @throws IllegalArgumentException saying what is wrong and how to write it */
    static DiscoverOptions parse(List<String> arguments) {
        if (arguments.isEmpty() || arguments.getFirst().startsWith("--")) {
            throw new IllegalArgumentException("discover needs a question first: " + DiscoverQuestion.words());
        }
        var question = DiscoverQuestion.of(arguments.getFirst());
        var variables = new HashMap<String, Object>();
        boolean json = false;
        for (var words = arguments.subList(1, arguments.size()).iterator(); words.hasNext();) {
            var word = words.next().split("=", 2);
            var value = word.length > 1 ? word[1] : words.hasNext() ? words.next() : "";
            if (word[0].equals("--format")) {
                json = isJson(value);
            }
            else {
                var name = name(word[0]);
                if (!question.variables().contains(name)) {
                    throw new IllegalArgumentException("discover %s takes no '%s': %s".formatted(question.word(), word[0], question.usage()));
                }
                if (name.equals("vendor")) {
                    variables.put("vendors", Map.of("some", Map.of("id", Map.of("eq", value))));
                }
                variables.put(name, name.equals("by") && question.isByOne() ? value : value(name, word[0], value));
            }
        }
        return new DiscoverOptions(question, variables, json);
    }

    /** {@code --min-incidents} is {@code minIncidents}. */
    private static String name(String option) {
        var parts = option.replaceFirst("^--", "").split("-");
        return parts[0] + String.join("", Arrays.stream(parts).skip(1).filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)).toList());
    }

    private static Object value(String name, String option, String value) {
        return switch (name) {
            case "where" -> json(value);
            case "by" -> List.of(value.split(","));
            case "shorter" -> truth(option, value);
            case "a", "b", "sort", "interval", "date", "id", "from", "to", "fromType", "toType", "vendor" -> value;
            case "maxShare" -> decimal(option, value);
            default -> number(option, value);
        };
    }

    private static Object json(String value) {
        try {
            return JsonMapper.shared().readValue(value, Map.class);
        }
        catch (JacksonException wrong) {
            throw new IllegalArgumentException("--where is '%s', which is no JSON object; write it as in GraphQL's variables: {\"year\": {\"gte\": 2020}}".formatted(value));
        }
    }

    private static boolean truth(String option, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("%s is '%s'; write %s true or %s false".formatted(option, value, option, option));
        };
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        }
        catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("%s is '%s'; it must be a whole number".formatted(option, value));
        }
    }

    private static double decimal(String option, String value) {
        try {
            return Double.parseDouble(value);
        }
        catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("%s is '%s'; it must be a number".formatted(option, value));
        }
    }

    private static boolean isJson(String value) {
        return switch (value) {
            case "jsonl" -> true;
            case "table" -> false;
            default -> throw new IllegalArgumentException("'%s' is no format: write --format table or --format jsonl".formatted(value));
        };
    }

}
