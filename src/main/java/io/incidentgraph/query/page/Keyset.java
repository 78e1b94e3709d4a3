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

/**
 * The condition that a row comes after the row of a cursor. It stays right when rows before are added or removed.
 *
 * <p>Neo4j orders texts by code point, and compares them with parameters by UTF-16 code unit where no index does it. The two
 * differ only for texts that are equal up to a place where one has a character beyond U+FFFF and the other one from U+E000 to
 * U+FFFF, such as a half-width katakana: between two such texts a page can end wrongly.
 */
public final class Keyset {

    private final Cursors cursors;
    private final Variables variables;
    private final Decisions decisions;

    public Keyset(Cursors cursors, Variables variables, Decisions decisions) {
        this.cursors = cursors;
        this.variables = variables;
        this.decisions = decisions;
    }

    /** @param cursor of a row in that order; it can be deferred, but which of its values are null decides on the text */
    public Condition after(Ordering ordering, Object cursor) {
        List<Boolean> absent = decisions.decide(cursor, text -> values(text, ordering).stream().map(Objects::isNull).toList());
        Condition result = Cypher.noCondition();
        for (int i = absent.size() - 1; i >= 0; i--) {
            int place = i;
            result = after(ordering.keys().get(i), absent.get(i) ? null
                    : Deferred.map(cursor, text -> Objects.requireNonNull(values(text, ordering).get(place))), result);
        }
        return result;
    }

    private List<@Nullable Object> values(Object cursor, Ordering ordering) {
        return cursors.open((String) cursor, ordering.fingerprint());
    }

    private Condition after(SortKey key, @Nullable Object value, Condition rest) {
        Expression property = key.expression();
        if (value == null) {
            Condition same = Conditions.and(property.isNull(), rest);
            return key.descending() ? Conditions.or(property.isNotNull(), same) : same;
        }
        Expression parameter = variables.parameter(value);
        if (Conditions.saysNothing(rest)) {
            return further(key, parameter);
        }
        Condition after = further(key, parameter).or(property.isEqualTo(parameter).and(rest));
        return key.present() ? (key.descending() ? property.lte(parameter) : property.gte(parameter)).and(after) : after;
    }

    private static Condition further(SortKey key, Expression value) {
        if (key.descending()) {
            return key.expression().lt(value);
        }
        Condition greater = key.expression().gt(value);
        return key.present() ? greater : greater.or(key.expression().isNull());
    }

}
