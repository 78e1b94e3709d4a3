package io.incidentgraph.query.augment;

import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.Property;

/** How the Neo4j GraphQL Library names what it generates. */
final class Names {

    private Names() {
    }

    static String where(Fields type) {
        return type.name() + "Where";
    }

    static String sort(Fields type) {
        return type.name() + "Sort";
    }

    static String relationshipFilters(Entity target) {
        return target.name() + "RelationshipFilters";
    }

    static String connection(Entity entity) {
        return capital(entity.plural()) + "Connection";
    }

    static String edge(Entity entity) {
        return entity.name() + "Edge";
    }

    static String connection(Fields owner, Link link) {
        return prefix(owner, link) + "Connection";
    }

    static String edge(Fields owner, Link link) {
        return prefix(owner, link) + "Relationship";
    }

    static String connectionWhere(Fields owner, Link link) {
        return prefix(owner, link) + "ConnectionWhere";
    }

    static String connectionWhere(Fields owner, Link link, Entity member) {
        return prefix(owner, link) + member.name() + "ConnectionWhere";
    }

    static String connectionSort(Fields owner, Link link) {
        return prefix(owner, link) + "ConnectionSort";
    }

    static String connectionFilters(Fields owner, Link link) {
        return prefix(owner, link) + "ConnectionFilters";
    }

    static String hits(Entity entity) {
        return capital(entity.plural()) + "IndexConnection";
    }

    static String hit(Entity entity) {
        return entity.name() + "IndexEdge";
    }

    static String hitWhere(Entity entity) {
        return entity.name() + "IndexWhere";
    }

    static String aggregate(Entity entity) {
        return entity.name() + "Aggregate";
    }

    static String aggregateNode(Entity entity) {
        return entity.name() + "AggregateNode";
    }

    /** @param side {@code Node}, {@code Edge}, or nothing for both */
    static String aggregate(Fields owner, Entity target, Link link, String side) {
        return owner.name() + target.name() + capital(link.name()) + side + "AggregateSelection";
    }

    static String aggregates(String type) {
        return type + "AggregateSelection";
    }

    static String aggregateWhere(Fields type) {
        return type.name() + "AggregationWhereInput";
    }

    static String aggregateFilters(String type) {
        return type + "ScalarAggregationFilters";
    }

    static String connectionAggregate(Fields owner, Link link) {
        return prefix(owner, link) + "ConnectionAggregateInput";
    }

    static String group(Entity entity) {
        return entity.name() + "Group";
    }

    static String groupKey(Entity entity) {
        return entity.name() + "GroupKey";
    }

    static String groupHaving(Entity entity) {
        return entity.name() + "GroupHaving";
    }

    static String groupSort(Entity entity) {
        return entity.name() + "GroupSort";
    }

    static String linkGroupKey(Fields owner, Link link) {
        return prefix(owner, link) + "GroupKey";
    }

    static String property(Fields type) {
        return type.name() + "Property";
    }

    /** How many nodes; another name where the graph has counts of its own. */
    static String count(GraphModel model) {
        return model.find("Count").isPresent() ? "NodeCount" : "Count";
    }

    static String implementation(Entity group) {
        return group.name() + "Implementation";
    }

    static String filters(Property property) {
        if (property.enumerated()) {
            return property.type() + (property.list() ? "ListEnumScalarFilters" : "EnumScalarFilters");
        }
        return property.type() + (property.list() ? "ListFilters" : "ScalarFilters");
    }

    private static String prefix(Fields owner, Link link) {
        return owner.name() + capital(link.name());
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

}
