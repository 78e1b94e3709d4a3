package io.incidentgraph.query.pattern;

import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.query.schema.NodeType;
import org.neo4j.cypherdsl.core.LabelExpression;

/** Which labels tell the nodes of a type. */
final class LabelExpressions {

    private LabelExpressions() {
    }

    static LabelExpression anyOf(List<NodeType> types) {
        return types.stream().map(LabelExpressions::of).reduce(LabelExpression::or).orElseThrow();
    }

    private static LabelExpression of(NodeType type) {
        Stream<LabelExpression> with = type.labels().stream().map(LabelExpression::new);
        Stream<LabelExpression> without = type.without().stream().map(label -> new LabelExpression(label).negate());
        return Stream.concat(with, without).reduce(LabelExpression::and).orElseThrow();
    }

}
