package io.incidentgraph.query.aggregate;

import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.schema.Property;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** What rows are brought down to. */
public interface AggregateExpressions {

    /** How many nodes there are, each counted once. */
    Expression nodes();

    /** How many edges there are. */
    Expression edges();

    /**
     * The result of a function over the values of a property.
     *
     * @throws IllegalArgumentException if a node that stands in several rows would weigh more than once
     */
    Expression value(Side side, Property property, AggregateFunction function);

    /** @param repeated whether several of the rows can have the same node */
    static AggregateExpressions of(Row row, boolean repeated) {
        return new OfRows(row, repeated);
    }

    /** The expressions as they are. */
    record OfRows(Row row, boolean repeated) implements AggregateExpressions {

        @Override
        public Expression nodes() {
            return repeated ? Cypher.countDistinct(row.node()) : Cypher.count(row.node());
        }

        @Override
        public Expression edges() {
            return Cypher.count(row.edge().orElseThrow().getRequiredSymbolicName());
        }

        @Override
        public Expression value(Side side, Property property, AggregateFunction function) {
            if (repeated && side == Side.NODE && function.weighs()) {
                throw new IllegalArgumentException("Nodes must be made distinct before " + function);
            }
            return function.over(row.container(side).property(property.name()));
        }

    }

}
