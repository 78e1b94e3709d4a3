package io.incidentgraph.export;

import io.incidentgraph.export.ExportRequest.What;
import io.incidentgraph.export.read.ReadOptions;
import io.incidentgraph.model.Tlp;
import io.incidentgraph.model.format.ParserMessage;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is asked for from the parameters of an address or the options of a command line, which have the same names. */
final class ExportParameters {

    static final Set<String> NAMES = Set.of("where", "nodes", "depth", "sharedCauses", "texts", "drafts", "tlp", "part");

    private static final List<String> WHAT = List.of("where", "nodes", "sharedCauses");

    /** As long as an address can hardly be, but a command line can. */
    private static final int LONGEST = 100_000;

    private static final int MOST_NODES = 100;

    private static final int DEEPEST = 6;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, String> given;

    private ExportParameters(Map<String, String> given) {
        this.given = given;
    }

    /** @throws QueryRefusedException if one is unknown, has no such value, or does not go with another */
    static ExportRequest request(String format, Map<String, String> given) {
        given.forEach((name, value) -> {
            if (!NAMES.contains(name)) {
                throw refused("There is no parameter '%s': there are %s.".formatted(shortened(name), NAMES.stream().sorted().collect(Collectors.joining(", "))));
            }
            if (value.length() > LONGEST) {
                throw refused("%s has %,d characters; the limit is %,d.".formatted(name, value.length(), LONGEST));
            }
        });
        var parameters = new ExportParameters(given);
        return new ExportRequest(format, parameters.part(), parameters.what(), parameters.options());
    }

    private What what() {
        var named = WHAT.stream().filter(given::containsKey).toList();
        if (named.size() > 1) {
            throw refused("%s do not go together: name one of them.".formatted(String.join(" and ", named)));
        }
        if (given.containsKey("depth") && !given.containsKey("nodes")) {
            throw refused("depth goes with nodes: name the ids of nodes, or leave depth out.");
        }
        return switch (named.isEmpty() ? "" : named.getFirst()) {
            case "where" -> new What.Incidents(object("where", "{\"year\": {\"gte\": 2024}}"));
            case "sharedCauses" -> new What.SharedCauses(object("sharedCauses", "{\"by\": [\"CAUSE\", \"PARTY\"]}"));
            case "nodes" -> new What.Neighbourhood(nodes(), number("depth", 1, DEEPEST));
            default -> new What.Everything();
        };
    }

    private List<String> nodes() {
        var nodes = Arrays.stream(given.getOrDefault("nodes", "").split(",")).map(String::strip).filter(id -> !id.isEmpty()).distinct().toList();
        if (nodes.isEmpty() || nodes.size() > MOST_NODES) {
            throw refused("nodes names %,d nodes: name from 1 to %d by their ids, with commas between them.".formatted(nodes.size(), MOST_NODES));
        }
        return nodes;
    }

    private int number(String name, int otherwise, int most) {
        var text = given.getOrDefault(name, Integer.toString(otherwise));
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > most) {
            throw refused("%s is '%s': write a number from 0 to %d.".formatted(name, shortened(text), most));
        }
        return Integer.parseInt(text);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> object(String name, String example) {
        var text = given.getOrDefault(name, "");
        try {
            JsonNode tree = JSON.readTree(text);
            if (tree.isObject()) {
                return JSON.convertValue(tree, Map.class);
            }
        }
        catch (JacksonException ex) {
            throw refused("%s is '%s', which is no JSON (%s): write it as the argument in GraphQL, such as %s."
                    .formatted(name, shortened(text), ParserMessage.of(ex), example));
        }
        throw refused("%s is '%s', which is no object of JSON: write it as the argument in GraphQL, such as %s.".formatted(name, shortened(text), example));
    }

    private ReadOptions options() {
        var level = given.getOrDefault("tlp", Tlp.CLEAR.code());
        return new ReadOptions(truth("texts"), truth("drafts"), Tlp.ofCode(level.toUpperCase(Locale.ROOT).replace(' ', '+')).orElseThrow(
                () -> refused("tlp is '%s': write one of %s.".formatted(shortened(level), Tlp.codes()))));
    }

    private boolean truth(String name) {
        return switch (given.getOrDefault(name, "false").toLowerCase(Locale.ROOT)) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw refused("%s is '%s': write true or false.".formatted(name, shortened(given.getOrDefault(name, ""))));
        };
    }

    private Part part() {
        var word = given.getOrDefault("part", Part.DATA.word());
        return Arrays.stream(Part.values()).filter(part -> part.word().equals(word)).findFirst().orElseThrow(() -> refused(
                "part is '%s': write %s.".formatted(shortened(word), Arrays.stream(Part.values()).map(Part::word).collect(Collectors.joining(", ")))));
    }

    private static QueryRefusedException refused(String message) {
        return new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, message);
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }

}
