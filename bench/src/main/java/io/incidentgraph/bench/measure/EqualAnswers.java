package io.incidentgraph.bench.measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import io.incidentgraph.bench.measure.Target.Asking;
import io.incidentgraph.bench.serve.Handwritten.Order;
import tools.jackson.databind.JsonNode;

/** Compares what all targets answer, as far as an order is not promised without it. */
final class EqualAnswers {

    private static final int SHOWN = 400;

    private EqualAnswers() {
    }

    /**
     * Asks every target with all variables.
     *
     * @return for each target the sizes of its answers
     * @throws DifferentAnswersException at the first difference
     */
    static Map<String, int[]> check(Operation operation, List<Target> targets, List<Map<String, Object>> variables) throws IOException {
        var sizes = new TreeMap<String, int[]>();
        var askings = new ArrayList<Asking>();
        for (Target target : targets) {
            askings.add(target.asking(operation, variables));
            sizes.put(target.name(), new int[variables.size()]);
        }
        for (int i = 0; i < variables.size(); i++) {
            String first = "";
            for (int t = 0; t < targets.size(); t++) {
                byte[] answer = askings.get(t).answer(i);
                sizes.get(targets.get(t).name())[i] = answer.length;
                String normal = normal(operation, answer);
                if (t == 0) {
                    first = normal;
                }
                else if (!normal.equals(first)) {
                    throw different(operation, variables.get(i), targets.getFirst().name(), first, targets.get(t).name(), normal);
                }
            }
        }
        for (Asking asking : askings) {
            asking.close();
        }
        return sizes;
    }

    private static DifferentAnswersException different(Operation operation, Map<String, Object> variables, String one,
            String first, String other, String second) {
        int place = 0;
        while (place < Math.min(first.length(), second.length()) && first.charAt(place) == second.charAt(place)) {
            place++;
        }
        int from = Math.max(0, place - SHOWN / 4);
        return new DifferentAnswersException("%s with %s is answered differently from character %,d on%n%s (%,d): …%s%n%s (%,d): …%s".formatted(
                operation.name(), variables, place, one, first.length(), cut(first, from), other, second.length(), cut(second, from)));
    }

    private static String cut(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + SHOWN));
    }

    /** The rows of an answer as text that is the same for equal answers. */
    private static String normal(Operation operation, byte[] answer) {
        JsonNode json = Target.JSON.readTree(answer);
        if (json.has("errors")) {
            return "errors: " + json.get("errors");
        }
        for (String name : operation.handwritten().path()) {
            json = json.path(name);
        }
        List<String> rows = StreamSupport.stream(json.spliterator(), false).map(EqualAnswers::text).toList();
        return switch (operation.handwritten().order()) {
            case FIXED -> String.join("\n", rows);
            case ANY -> rows.stream().sorted().collect(Collectors.joining("\n"));
            case SCORE -> byScore(json);
        };
    }

    /** All scores in their order, and all hits but those that share the last score. */
    private static String byScore(JsonNode rows) {
        String last = rows.isEmpty() ? "" : text(rows.get(rows.size() - 1).get("score"));
        var scores = StreamSupport.stream(rows.spliterator(), false).map(row -> text(row.get("score"))).toList();
        return scores + "\n" + StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> !text(row.get("score")).equals(last)).map(EqualAnswers::text).sorted().collect(Collectors.joining("\n"));
    }

    /** A value as text that does not depend on the order of fields, nor of lists. */
    static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(EqualAnswers::text).sorted()
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (value.isObject()) {
            var fields = new TreeMap<String, String>();
            value.propertyStream().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
            return fields.toString();
        }
        return value.isNumber() ? new BigDecimal(value.asString()).stripTrailingZeros().toPlainString() : value.toString();
    }

    static final class DifferentAnswersException extends RuntimeException {

        private DifferentAnswersException(String message) {
            super(message);
        }

    }

}
