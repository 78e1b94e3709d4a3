package io.incidentgraph.query.sdl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.language.DescribedNode;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.incidentgraph.query.schema.EdgeType;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeGroup;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Property;

/** Reads the {@link GraphModel} out of an SDL with the directives {@code @node}, {@code @relationship} and their like. */
public final class ModelReader {

    private final TypeDefinitionRegistry sdl;
    private final FieldReader fields;

    private ModelReader(TypeDefinitionRegistry sdl) {
        this.sdl = sdl;
        this.fields = new FieldReader(sdl);
    }

    /**
     * The model that an SDL declares.
     *
     * @throws IllegalArgumentException if a directive leads to something that the SDL does not have
     */
    public static GraphModel read(TypeDefinitionRegistry sdl) {
        return new ModelReader(sdl).read();
    }

    private GraphModel read() {
        var nodes = byName(objects("node").map(this::node), NodeType::name);
        var edges = byName(objects("relationshipProperties").map(this::edge), EdgeType::name);
        var groups = byName(Stream.concat(interfaces(nodes), unions(nodes)), NodeGroup::name);
        var model = new GraphModel(nodes, groups, edges);
        ModelCheck.check(model);
        return model;
    }

    private Stream<ObjectTypeDefinition> objects(String directive) {
        return sdl.getTypes(ObjectTypeDefinition.class).stream().filter(type -> type.hasDirective(directive));
    }

    private NodeType node(ObjectTypeDefinition type) {
        Directives directives = Directives.of(type);
        List<FieldDefinition> all = fieldsWithExtensions(type);
        List<String> labels = directives.strings("node", "labels");
        return new NodeType(type.getName(), plural(type, directives), Descriptions.of(type),
                labels.isEmpty() ? List.of(type.getName()) : labels, directives.strings("node", "without"),
                fields.properties(all), fields.links(all), fields.requirements(all), fields.fulltext(directives));
    }

    private EdgeType edge(ObjectTypeDefinition type) {
        List<FieldDefinition> all = fieldsWithExtensions(type);
        return new EdgeType(type.getName(), Descriptions.of(type), fields.properties(all), fields.links(all));
    }

    private Stream<NodeGroup> unions(SequencedMap<String, NodeType> nodes) {
        return sdl.getTypes(UnionTypeDefinition.class).stream()
                .filter(type -> nodes.keySet().containsAll(members(type)))
                .map(type -> group(type, true, members(type), List.of(), nodes));
    }

    private Stream<NodeGroup> interfaces(SequencedMap<String, NodeType> nodes) {
        return sdl.getTypes(InterfaceTypeDefinition.class).stream()
                .filter(type -> nodes.keySet().containsAll(implementations(type)) && !implementations(type).isEmpty())
                .map(type -> group(type, false, implementations(type), type.getFieldDefinitions(), nodes));
    }

    private <T extends TypeDefinition<T> & DescribedNode<T>> NodeGroup group(T type, boolean union, List<String> members,
            List<FieldDefinition> common, SequencedMap<String, NodeType> nodes) {
        List<Optional<Property>> ids = members.stream().map(nodes::get).map(NodeType::id).distinct().toList();
        return new NodeGroup(type.getName(), plural(type, Directives.of(type)), Descriptions.of(type), union, members,
                fields.properties(common), new LinkedHashMap<>(), ids.size() == 1 ? ids.getFirst() : Optional.empty());
    }

    private List<FieldDefinition> fieldsWithExtensions(ObjectTypeDefinition type) {
        var extensions = sdl.objectTypeExtensions().getOrDefault(type.getName(), List.of());
        return Stream.concat(Stream.of(type), extensions.stream())
                .flatMap(part -> part.getFieldDefinitions().stream()).toList();
    }

    private List<String> members(UnionTypeDefinition type) {
        return type.getMemberTypes().stream().map(TypeNames::name).toList();
    }

    private List<String> implementations(InterfaceTypeDefinition type) {
        return sdl.getTypes(ObjectTypeDefinition.class).stream()
                .filter(object -> object.getImplements().stream().map(TypeNames::name).anyMatch(type.getName()::equals))
                .map(ObjectTypeDefinition::getName).toList();
    }

    private static String plural(TypeDefinition<?> type, Directives directives) {
        return directives.string("plural", "value").orElseGet(() -> Plural.of(type.getName()));
    }

    private static <T> SequencedMap<String, T> byName(Stream<T> values, Function<T, String> name) {
        var result = new LinkedHashMap<String, T>();
        values.forEach(value -> result.put(name.apply(value), value));
        return result;
    }


}
