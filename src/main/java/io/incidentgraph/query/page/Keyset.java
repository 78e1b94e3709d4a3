package io.incidentgraph.query.page;

import java.util.List;

import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Variables;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** The condition that a row comes after the row of a cursor. It stays right when rows before are added or removed. */
public final class Keyset {

    private final Variables variables;

    public Keyset(Variables variables) {
        this.variables = variables;
    }

    /** @param values those of the cursor's row, one for each key of the order */
    public Condition after(Ordering ordering, List<@Nullable Object> values) {
        Condition result = Cypher.noCondition();
        for (int i = values.size() - 1; i >= 0; i--) {
            result = after(ordering.keys().get(i), values.get(i), result);
        }
        return result;
    }

    private Condition after(SortKey key, @Nullable Object value, Condition rest) {
        Expression property = key.expression();
        if (value == null) {
            Condition same = Conditions.and(property.isNull(), rest);
            return key.descending() ? Conditions.or(property.isNotNull(), same) : same;
        }
        Expression parameter = variables.parameter(value);
        Condition further = key.descending() ? property.lt(parameter) : property.gt(parameter).or(property.isNull());
        return Conditions.saysNothing(rest) ? further : further.or(property.isEqualTo(parameter).and(rest));
    }

}
