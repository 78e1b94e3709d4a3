package io.incidentgraph.query.augment;

import java.util.stream.Stream;

import graphql.language.ObjectTypeDefinition;
import io.incidentgraph.query.schema.GraphModel;

/** The names of the types that are generated and read from the answer of a compiled query. */
public final class GeneratedTypes {

    private GeneratedTypes() {
    }

    /** Connections and their edges. */
    public static Stream<String> read(GraphModel model) {
        return Stream.concat(new ConnectionTypes(model).definitions(), new SearchTypes(model).definitions())
                .filter(ObjectTypeDefinition.class::isInstance).map(ObjectTypeDefinition.class::cast)
                .map(ObjectTypeDefinition::getName).filter(name -> !name.equals("Highlight"));
    }

}
