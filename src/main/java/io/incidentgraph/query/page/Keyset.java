package io.incidentgraph.query.page;

import java.util.List;
import java.util.Objects;

import io.incidentgraph.query.parameter.Decisions;
import io.incidentgraph.query.parameter.Deferred;
import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Variables;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** The condition that a row comes after the row of a cursor. It stays right when rows before are added or removed. */
public final class Keyset {

    private final Cursors cursors;
    private final Variables variables;
    private final Decisions decisions;

    public Keyset(Cursors cursors, Variables variables, Decisions decisions) {
        this.cursors = cursors;
        this.variables = variables;
        this.decisions = decisions;
    }

    /** @param cursor of a row in that order; it can be deferred, but of what kind its values are decides on the text */
    public Condition after(Ordering ordering, Object cursor) {
        List<Kind> kinds = decisions.decide(cursor, text -> values(text, ordering).stream().map(Kind::of).toList());
        Condition result = Cypher.noCondition();
        for (int i = kinds.size() - 1; i >= 0; i--) {
            int place = i;
            Object value = Deferred.map(cursor, text -> Objects.requireNonNullElse(values(text, ordering).get(place), ""));
            result = after(ordering.keys().get(i), kinds.get(i), value, result);
        }
        return result;
    }

    private List<@Nullable Object> values(Object cursor, Ordering ordering) {
        return cursors.open((String) cursor, ordering.fingerprint());
    }

    private Condition after(SortKey key, Kind kind, Object value, Condition rest) {
        Expression property = key.expression();
        return switch (kind) {
            case ABSENT -> {
                Condition same = Conditions.saysNothing(rest) ? Cypher.literalFalse().asCondition() : property.isNull().and(rest);
                yield key.descending() ? property.isNotNull().or(same) : same;
            }
            case PLAIN -> {
                Expression parameter = variables.parameter(value);
                Condition further = key.descending() ? property.lt(parameter) : property.gt(parameter);
                yield Conditions.saysNothing(rest) ? further(key, further) : within(key, key.descending() ? property.lte(parameter) : property.gte(parameter),
                        further(key, further).or(property.isEqualTo(parameter).and(rest)));
            }
            case TEXT, TEXT_TO_THE_END -> {
                var text = new TextKey(variables, property, value);
                Condition after = further(key, key.descending() ? text.less() : text.greater());
                Condition range = !key.descending() ? text.fromHere() : kind == Kind.TEXT ? text.upToHere() : Cypher.noCondition();
                yield within(key, range, Conditions.saysNothing(rest) ? after : after.or(property.isEqualTo(text.parameter()).and(rest)));
            }
        };
    }

    /** Rows without a value come last. */
    private static Condition further(SortKey key, Condition further) {
        return key.descending() || key.present() ? further : further.or(key.expression().isNull());
    }

    /** With a range that an index can give, where all rows have the value. */
    private static Condition within(SortKey key, Condition range, Condition after) {
        return key.present() ? Conditions.and(range, after) : after;
    }

    /** What the condition looks like depends on that. */
    private enum Kind {

        ABSENT, PLAIN, TEXT, TEXT_TO_THE_END;

        static Kind of(@Nullable Object value) {
            if (value == null) {
                return ABSENT;
            }
            return !TextKey.isNeeded(value) ? PLAIN : TextKey.hasNext(value) ? TEXT : TEXT_TO_THE_END;
        }

    }

}
