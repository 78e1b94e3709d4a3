package io.incidentgraph.curation;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import io.incidentgraph.query.GraphReads;

/** Merges, splits and refusals over GraphQL. */
@Controller
class OrganizationDecisionsController {

    private final OrganizationDecisions decisions;

    private final GraphReads reads;

    OrganizationDecisionsController(OrganizationDecisions decisions, GraphReads reads) {
        this.decisions = decisions;
        this.reads = reads;
    }

    @MutationMapping
    @PreAuthorize("hasRole('WRITER')")
    OrganizationDecision mergeOrganizations(@Argument String into, @Argument List<String> organizations, @Argument String by,
            @Argument @Nullable String reason) {
        return decisions.merge(into, organizations, new Author(by, reason));
    }

    @MutationMapping
    @PreAuthorize("hasRole('WRITER')")
    OrganizationDecision splitOrganization(@Argument String organization, @Argument String by, @Argument @Nullable String reason) {
        return decisions.split(organization, new Author(by, reason));
    }

    @MutationMapping
    @PreAuthorize("hasRole('WRITER')")
    OrganizationDecision refuseMerge(@Argument List<String> organizations, @Argument String by, @Argument @Nullable String reason) {
        return decisions.refuse(organizations, new Author(by, reason));
    }

    @SchemaMapping(typeName = "OrganizationDecision")
    List<Map<String, @Nullable Object>> organizations(OrganizationDecision decision, DataFetchingEnvironment environment) {
        return reads.byIds(environment, "Organization", decision.organizationIds());
    }

}
