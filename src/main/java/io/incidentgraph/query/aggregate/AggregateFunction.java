package io.incidentgraph.query.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.Property;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** What the values of a property can be brought down to. Where there is no value, the result is null, but a sum is 0. */
public enum AggregateFunction {

    MIN("min", "The smallest or earliest.", Cypher::min),
    MAX("max", "The greatest or latest.", Cypher::max),
    AVERAGE("average", "The arithmetic mean.", Cypher::avg),
    SUM("sum", "The sum; 0 if there is none.", Cypher::sum),
    SHORTEST("shortest", "The shortest; of several, the first in the order of Unicode.",
            text -> first(Cypher.size(text), text)),
    LONGEST("longest", "The longest; of several, the first in the order of Unicode.",
            text -> first(Cypher.minus(Cypher.size(text)), text)),
    SHORTEST_LENGTH("shortestLength", "How long the shortest is.", text -> Cypher.min(Cypher.size(text))),
    LONGEST_LENGTH("longestLength", "How long the longest is.", text -> Cypher.max(Cypher.size(text))),
    AVERAGE_LENGTH("averageLength", "How long they are on average.", text -> Cypher.avg(Cypher.size(text)));

    private static final Set<String> NUMBERS = Set.of("Int", "Float", "Long", "BigInt");
    private static final Set<String> TIMES = Set.of("Date", "DateTime");
    private static final Set<String> TEXTS = Set.of("String");

    private final String field;
    private final String description;
    private final UnaryOperator<Expression> aggregate;

    AggregateFunction(String field, String description, UnaryOperator<Expression> aggregate) {
        this.field = field;
        this.description = description;
        this.aggregate = aggregate;
    }

    /** Those whose results a property of this type can be asked for. */
    public static List<AggregateFunction> of(String type) {
        if (NUMBERS.contains(type)) {
            return List.of(MIN, MAX, AVERAGE, SUM);
        }
        if (TEXTS.contains(type)) {
            return List.of(SHORTEST, LONGEST);
        }
        return TIMES.contains(type) ? List.of(MIN, MAX) : List.of();
    }

    /** Those whose results a property of this type can be filtered by. */
    public static List<AggregateFunction> filtersOf(String type) {
        return TEXTS.contains(type) ? List.of(AVERAGE_LENGTH, SHORTEST_LENGTH, LONGEST_LENGTH) : of(type);
    }

    /** The properties that can be aggregated; ids, enums, truth values and lists cannot, as in the Neo4j GraphQL Library. */
    public static Stream<Property> properties(Fields fields) {
        return fields.properties().values().stream().filter(property -> !property.list() && !of(property.type()).isEmpty());
    }

    /** The function of a field or an argument of that name. */
    public static AggregateFunction named(String field) {
        return find(field)
                .orElseThrow(() -> new IllegalArgumentException("There is no aggregate " + field));
    }

    /** The function of that name, if it is one. */
    public static Optional<AggregateFunction> find(String field) {
        return Stream.of(values()).filter(function -> function.field.equals(field)).findFirst();
    }

    /** The name of the field, or of the argument, that stands for it. */
    public String field() {
        return field;
    }

    public String description() {
        return description;
    }

    /** The type of its result; sums of Int are wider, so that they fit. */
    public String resultType(String type) {
        return switch (this) {
            case AVERAGE, AVERAGE_LENGTH -> "Float";
            case SHORTEST_LENGTH, LONGEST_LENGTH -> "Int";
            case SUM -> type.equals("Int") ? "Long" : type;
            default -> type;
        };
    }

    /** Whether a value that is there twice weighs twice. */
    public boolean weighs() {
        return this == AVERAGE || this == SUM || this == AVERAGE_LENGTH;
    }

    public Expression over(Expression values) {
        return aggregate.apply(values);
    }

    /** The text with the least key; without a text there is no key, and that comes last. */
    private static Expression first(Expression key, Expression text) {
        return Cypher.valueAt(Cypher.min(Cypher.listOf(key, text)), 1);
    }

}
