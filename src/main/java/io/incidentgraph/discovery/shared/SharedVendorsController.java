package io.incidentgraph.discovery.shared;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.discovery.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code sharedVendors}. */
@Controller
final class SharedVendorsController {

    private record Answer(SharedVendors vendors, Nodes nodes) {
    }

    private final Question question;

    SharedVendorsController(Question question) {
        this.question = question;
    }

    @QueryMapping
    DataFetcherResult<SharedVendors> sharedVendors(DataFetchingEnvironment environment) {
        int most = question.limits().limit();
        var arguments = SharedVendorsArguments.of(environment.getArguments(), most);
        var range = new Range("incidents.limit", 1, most);
        int incidents = environment.getSelectionSet().getFields("*/incidents").stream()
                .mapToInt(field -> range.check(Nested.limit(field.getArguments().get("limit"), 10))).max().orElse(0);
        var vendors = question.ask(environment,
                asked -> VendorFinder.find(asked, arguments, incidents, question.deadline()));
        return DataFetcherResult.<SharedVendors>newResult().data(vendors).localContext(new Answer(vendors, question.nodes())).build();
    }

    @SchemaMapping
    Optional<Map<String, @Nullable Object>> vendor(SharedVendor vendor, DataFetchingEnvironment environment) {
        return Optional.ofNullable(vendor.vendorId()).flatMap(id -> answer(environment).nodes().of(environment, "Vendor", List.of(id),
                () -> List.of(answer(environment).vendors().vendors().stream().map(SharedVendor::vendorId).toList())).stream().findFirst());
    }

    @SchemaMapping(typeName = "UnnamedVendors", field = "incidents")
    List<Map<String, @Nullable Object>> incidentsOfUnnamed(SharedVendor vendor, DataFetchingEnvironment environment) {
        return incidents(vendor, environment);
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> incidents(SharedVendor vendor, DataFetchingEnvironment environment) {
        int limit = Nested.limit(environment.getArgument("limit"), 10);
        boolean unnamed = vendor.vendorId() == null;
        return answer(environment).nodes().of(environment, "Incident", vendor.incidentIds().stream().limit(limit).toList(),
                () -> (unnamed ? answer(environment).vendors().unnamed() : answer(environment).vendors().vendors()).stream()
                        .map(each -> each.incidentIds().stream().limit(limit).toList()).toList());
    }

    private static Answer answer(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getLocalContext());
    }

}
