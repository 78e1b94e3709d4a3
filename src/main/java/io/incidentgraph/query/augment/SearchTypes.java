package io.incidentgraph.query.augment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.SDLDefinition;
import io.incidentgraph.query.schema.FulltextIndex;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeType;

/** What the full-text indexes add to the schema. */
final class SearchTypes {

    private final GraphModel model;

    SearchTypes(GraphModel model) {
        this.model = model;
    }

    Stream<SDLDefinition<?>> definitions() {
        List<NodeType> searched = model.nodes().values().stream().filter(type -> !type.fulltext().isEmpty()).toList();
        Stream<SDLDefinition<?>> shared = searched.isEmpty() ? Stream.empty() : Stream.of(highlight(), scores());
        return Stream.concat(shared, searched.stream().flatMap(SearchTypes::definitions));
    }

    Stream<FieldDefinition> rootFields() {
        return model.nodes().values().stream()
                .flatMap(type -> type.fulltext().stream().map(index -> rootField(type, index)));
    }

    private static Stream<SDLDefinition<?>> definitions(NodeType type) {
        List<FieldDefinition> edge = new ArrayList<>(ConnectionTypes.edge(type));
        edge.add(Sdl.field("score", "Float!", "How well it fits: comparable within one answer only."));
        edge.add(Sdl.field("highlights", "[Highlight!]!", "Where the words were found first, one place for each."));
        return Stream.of(
                ConnectionTypes.connection(Names.hits(type), Names.hit(type), "A page of what was found among " + type.plural() + ".", Stream.empty()),
                Sdl.object(Names.hit(type), type.name() + " at its place among what was found.", edge),
                Sdl.input(Names.hitWhere(type), "Which of the hits are meant.", List.of(
                        Sdl.value("node", Names.where(type), "By the node."),
                        Sdl.value("score", "FloatWhere", "By the score."))));
    }

    private static FieldDefinition rootField(NodeType type, FulltextIndex index) {
        var arguments = new ArrayList<>(List.of(
                Sdl.value("phrase", "String!", "Words that must all occur; a phrase in quotation marks must occur as it stands. "
                        + "Nothing else is syntax. Example: `\"委託先 設定\"`"),
                Sdl.value("where", Names.hitWhere(type), "Which of the hits are meant; all of them if it is left out.")));
        arguments.addAll(LinkFields.paging());
        return Sdl.field(index.field(), Names.hits(type) + "!",
                "Searches the text of " + type.plural() + ", best first.", arguments);
    }

    private static SDLDefinition<?> highlight() {
        return Sdl.object("Highlight", "A place where a word was found.", List.of(
                Sdl.field("before", "String!", "What stands before it."),
                Sdl.field("match", "String!", "The word as it stands there."),
                Sdl.field("after", "String!", "What stands after it.")));
    }

    private static SDLDefinition<?> scores() {
        return Sdl.input("FloatWhere", "A range of numbers.", List.of(
                Sdl.value("min", "Float", "At least this."), Sdl.value("max", "Float", "At most this.")));
    }

}
