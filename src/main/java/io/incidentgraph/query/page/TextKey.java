package io.incidentgraph.query.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.incidentgraph.query.parameter.Deferred;
import io.incidentgraph.query.pattern.Variables;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Conditions that a text comes after another one in the order of code points.
 *
 * <p>Neo4j orders texts by code point, and compares them with parameters by UTF-16 code unit where no index does it. The two
 * differ for texts that are equal up to a place where one has a character beyond U+FFFF and the other one from U+E000 to
 * U+FFFF, such as Ａ or ｱ. So texts with such characters are compared by code unit, without an index, and what differs is put
 * right for each such place; an index gives the range from their first one on, in which both orders are the same.
 */
final class TextKey {

    /** The last of the characters below all that the two orders disagree about. */
    private static final char LAST_OF_BOTH = '\uD7FF';
    private static final String FIRST_AFTER_SURROGATES = "\uE000";
    private static final String FIRST_BEYOND_FFFF = "\uD800\uDC00";

    private final Variables variables;
    private final Expression property;
    private final Object text;
    private final Expression parameter;

    /** @param text can be deferred */
    TextKey(Variables variables, Expression property, Object text) {
        this.variables = variables;
        this.property = property;
        this.text = text;
        this.parameter = variables.parameter(text);
    }

    /** Whether the orders differ for some texts beside this one. */
    static boolean isNeeded(Object value) {
        return value instanceof String text && common(text) < text.length();
    }

    Expression parameter() {
        return parameter;
    }

    Condition greater() {
        return text().gt(parameter).and(supplementary().not()).or(basic());
    }

    Condition less() {
        return text().lt(parameter).and(basic().not()).or(supplementary());
    }

    /** Holds for this text and all that are greater, and for few others. */
    Condition fromHere() {
        return property.gte(variables.parameter(Deferred.map(text, value -> head((String) value) + LAST_OF_BOTH)));
    }

    /** Holds for this text and all that are less, and for few others. */
    Condition upToHere() {
        return property.lt(variables.parameter(Deferred.map(text, value -> next(head((String) value)))));
    }

    /** Whether anything is beyond {@link #upToHere}. */
    static boolean hasNext(Object text) {
        return !head((String) text).isEmpty();
    }

    /** Greater by code point, less by code unit: beyond U+FFFF where this text is not. */
    private Condition basic() {
        return anywhere(false, before -> text().gte(after(before, FIRST_BEYOND_FFFF)).and(text().lt(after(before, FIRST_AFTER_SURROGATES))));
    }

    /** Less by code point, greater by code unit: from U+E000 to U+FFFF where this text is beyond. */
    private Condition supplementary() {
        return anywhere(true, before -> text().gte(after(before, FIRST_AFTER_SURROGATES)));
    }

    private Condition anywhere(boolean supplementary, Function<Expression, Condition> condition) {
        SymbolicName place = Cypher.name("place");
        Expression before = Cypher.left(parameter, place);
        return Cypher.any(place).in(variables.parameter(Deferred.map(text, value -> places((String) value, supplementary))))
                .where(property.startsWith(before).and(condition.apply(before)));
    }

    private Expression after(Expression before, String character) {
        return before.add(variables.parameter(character));
    }

    /** The property in a form that no index compares. */
    private Expression text() {
        return property.add(Cypher.literalOf(""));
    }

    /** How many characters stand before each one of one of the two kinds; one beyond U+FFFF counts as one, as Cypher counts. */
    private static List<Integer> places(String text, boolean supplementary) {
        int[] points = text.codePoints().toArray();
        return IntStream.range(0, points.length).filter(i -> supplementary ? points[i] > Character.MAX_VALUE
                : points[i] >= FIRST_AFTER_SURROGATES.charAt(0) && points[i] <= Character.MAX_VALUE).boxed().toList();
    }

    private static String head(String text) {
        return text.substring(0, common(text));
    }

    /** How many characters stand before the first about which the two orders disagree. */
    private static int common(String text) {
        return (int) text.chars().takeWhile(unit -> unit < LAST_OF_BOTH).count();
    }

    /** The first text after all that begin with this one. */
    private static String next(String head) {
        int last = head.length() - 1;
        return head.substring(0, last) + (char) (head.charAt(last) + 1);
    }

}
