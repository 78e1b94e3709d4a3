package io.incidentgraph.query.sdl;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;

/** What a reference to a type in an SDL names, without its brackets and exclamation marks. */
final class TypeNames {

    private TypeNames() {
    }

    static String name(Type<?> type) {
        return switch (type) {
            case NonNullType nonNull -> name(nonNull.getType());
            case ListType list -> name(list.getType());
            case TypeName name -> name.getName();
            default -> throw new IllegalArgumentException("Not a type: " + type);
        };
    }

    static boolean isList(Type<?> type) {
        return switch (type) {
            case NonNullType nonNull -> isList(nonNull.getType());
            case ListType _ -> true;
            default -> false;
        };
    }

}
