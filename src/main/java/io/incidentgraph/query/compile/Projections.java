package io.incidentgraph.query.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.schema.EdgeType;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.NodeGroup;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Property;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** Makes objects of the selected fields of nodes and edges. */
final class Projections {

    private static final String CONNECTION = "Connection";

    private final Scope scope;
    private final Links links;

    Projections(Scope scope) {
        this(scope, null);
    }

    /** @param tallies of the rows whose fields these are */
    Projections(Scope scope, @Nullable Tallies tallies) {
        this.scope = scope;
        this.links = new Links(scope, this, tallies);
    }

    /** The selected fields of a row's node. */
    Compiled node(Row row, List<Selection> fields) {
        return node(row, fields, Map.of());
    }

    /** The same with more than was selected. */
    Compiled node(Row row, List<Selection> fields, Map<String, Expression> more) {
        return switch (row.entity()) {
            case NodeType type -> {
                var columns = scope.columns();
                more.forEach(columns::add);
                yield node(row, type, fields, columns);
            }
            case NodeGroup group -> variants(row, group, fields);
        };
    }

    /** The selected properties of a row's edge. */
    Compiled edge(Row row, List<Selection> fields) {
        var columns = scope.columns();
        EdgeType type = row.edgeType().orElseThrow();
        for (Selection field : fields) {
            Property property = type.properties().get(field.name());
            if (property != null) {
                columns.property(field.key(), row.container(Side.EDGE), property.name());
            }
            else {
                columns.add(field.key(), links.nodes(row, Side.EDGE, type.link(field.name()), field));
            }
        }
        return new Compiled(columns.projection(row.container(Side.EDGE)), columns.fields(false));
    }

    private Compiled node(Row row, NodeType type, List<Selection> fields, Columns columns) {
        fields.stream().filter(field -> field.types().contains(type.name()))
                .forEach(field -> field(row, type, field, columns));
        return new Compiled(columns.projection(row.node()), columns.fields(true));
    }

    private void field(Row row, NodeType type, Selection field, Columns columns) {
        String name = field.name();
        if (type.properties().containsKey(name)) {
            columns.property(field.key(), row.node(), name);
        }
        else if (type.links().containsKey(name)) {
            columns.add(field.key(), links.nodes(row, Side.NODE, type.link(name), field));
        }
        else if (type.requirements().containsKey(name)) {
            type.requirements().get(name).forEach(property ->
                    columns.add(Keys.required(property), row.node().property(property)));
        }
        else {
            columns.add(field.key(), links.connection(row, connected(type, name), field));
        }
    }

    private static Link connected(NodeType type, String field) {
        return type.link(field.substring(0, field.length() - CONNECTION.length()));
    }

    private Compiled variants(Row row, NodeGroup group, List<Selection> fields) {
        var shapes = new LinkedHashMap<String, Shape>();
        Case cases = Cypher.caseExpression();
        for (NodeType member : scope.model().members(group)) {
            var columns = scope.columns();
            columns.add(Keys.TYPE, Cypher.literalOf(member.name()));
            Compiled map = node(row.as(member), member, fields, columns);
            shapes.put(member.name(), map.shape());
            cases = cases.when(scope.patterns().isOneOf(List.of(member), row.node())).then(map.expression());
        }
        return new Compiled(cases, new Shape.Variants(shapes));
    }

}
