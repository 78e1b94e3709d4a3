package io.incidentgraph.query.execute;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds the lists in the answer to an operation that have a promised order: those with {@code sort}, and what a search finds. */
final class OrderedLists {

    private final Document document;
    private final Set<String> paths = new HashSet<>();

    private OrderedLists(Document document) {
        this.document = document;
    }

    /** The paths of these lists: the keys on the way there, each after a slash. */
    static Set<String> of(String operation) {
        var lists = new OrderedLists(Parser.parse(operation));
        lists.document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(definition -> lists.visit("", definition.getSelectionSet(), false));
        return lists.paths;
    }

    private void visit(String path, @Nullable SelectionSet selections, boolean sortedParent) {
        List<Selection> children = selections == null ? List.of() : selections.getSelections();
        children.forEach(child -> visit(path, child, sortedParent));
    }

    private void visit(String path, Selection<?> selection, boolean sortedParent) {
        switch (selection) {
            case Field field -> visit(path + "/" + (field.getAlias() == null ? field.getName() : field.getAlias()), field, sortedParent);
            case InlineFragment fragment -> visit(path, fragment.getSelectionSet(), sortedParent);
            case FragmentSpread spread -> visit(path, fragment(spread.getName()).getSelectionSet(), sortedParent);
            default -> throw new IllegalArgumentException("Unknown selection " + selection);
        }
    }

    private void visit(String path, Field field, boolean sortedParent) {
        boolean sorted = sorts(field);
        if (sorted || sortedParent && field.getName().equals("edges")) {
            paths.add(path);
        }
        visit(path, field.getSelectionSet(), sorted);
    }

    private static boolean sorts(Field field) {
        return field.getName().startsWith("search") || field.getArguments().stream()
                .anyMatch(argument -> argument.getName().equals("sort")
                        && argument.getValue() instanceof ArrayValue keys && !keys.getValues().isEmpty());
    }

    private FragmentDefinition fragment(String name) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(name)).findFirst().orElseThrow();
    }

}
