package io.incidentgraph.query.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the text of a statement depends on, beside the operation: each question that was asked while it was made, with the
 * answer on which the text rests. Asked in the same way, the same answers lead to the same text.
 */
public final class Decisions {

    private final Map<String, ?> variables;
    private final List<Decision> made = new ArrayList<>();

    private Decisions(Map<String, ?> variables) {
        this.variables = variables;
    }

    /** For an operation whose variables have these values. */
    public static Decisions with(Map<String, ?> variables) {
        return new Decisions(variables);
    }

    /** For an operation in which nothing is deferred. */
    public static Decisions known() {
        return with(Map.of());
    }

    /**
     * The answer to a question about the variables.
     *
     * @param question its answers are compared by {@code equals}
     */
    public <T> T decide(Function<Map<String, ?>, T> question) {
        T answer = question.apply(variables);
        made.add(new Decision(question, answer));
        return answer;
    }

    /** The answer to a question about one value, which can be deferred. */
    public <T> T decide(Object value, Function<Object, T> question) {
        return value instanceof Deferred
                ? decide(variables -> question.apply(Deferred.resolve(value, variables))) : question.apply(value);
    }

    List<Decision> made() {
        return made;
    }

    /** The answers so far, in the order of the questions. */
    public List<Object> answers() {
        return made.stream().map(Decision::answer).toList();
    }

    record Decision(Function<Map<String, ?>, ?> question, Object answer) {
    }

}
