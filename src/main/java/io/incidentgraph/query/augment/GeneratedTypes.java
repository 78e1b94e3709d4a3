package io.incidentgraph.query.augment;

import java.util.stream.Stream;

import graphql.language.ObjectTypeDefinition;
import io.incidentgraph.query.schema.GraphModel;

/** The names of the types that are generated and read from the answer of a compiled query. */
public final class GeneratedTypes {

    private GeneratedTypes() {
    }

    /** Connections, their edges, and what these come to. */
    public static Stream<String> read(GraphModel model) {
        return Stream.of(new ConnectionTypes(model).definitions(), new AggregateTypes(model).definitions(),
                        new GroupTypes(model).definitions(), new SearchTypes(model).definitions())
                .flatMap(definitions -> definitions)
                .filter(ObjectTypeDefinition.class::isInstance).map(ObjectTypeDefinition.class::cast)
                .map(ObjectTypeDefinition::getName).filter(name -> !name.equals("Highlight"));
    }

}
