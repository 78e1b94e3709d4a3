package io.incidentgraph.query.execute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.augment.SchemaAugmentation;
import io.incidentgraph.query.compile.QueryCompiler;
import io.incidentgraph.query.limit.OperationLimits;
import io.incidentgraph.query.limit.RequestBody;
import io.incidentgraph.query.page.Cursors;
import io.incidentgraph.query.prepare.Documents;
import io.incidentgraph.query.prepare.PreparedOperations;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.sdl.ModelReader;
import io.incidentgraph.query.statistics.Statistics;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;
import org.springframework.graphql.execution.GraphQlSource;

/** Puts the parts together: the model out of the schema files, what is generated from it, and the compiler. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({QueryLimits.class, GraphQlProperties.class})
class QueryConfiguration {

    @Bean
    GraphModel graphModel(GraphQlProperties graphQl, ResourcePatternResolver resources) throws IOException {
        var sdl = new TypeDefinitionRegistry();
        for (Resource file : files(graphQl.getSchema(), resources)) {
            sdl.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return ModelReader.read(sdl);
    }

    /** The files of which Spring for GraphQL makes the schema, in the order of their names. */
    private static List<Resource> files(GraphQlProperties.Schema schema, ResourcePatternResolver resources) throws IOException {
        var files = new ArrayList<>(List.of(schema.getAdditionalFiles()));
        for (String location : schema.getLocations()) {
            for (String extension : schema.getFileExtensions()) {
                files.addAll(List.of(resources.getResources(location + "*" + extension)));
            }
        }
        files.sort(Comparator.comparing(Resource::getFilename));
        return files;
    }

    @Bean
    GraphQlSourceBuilderCustomizer schemaAugmentation(GraphModel model) {
        return builder -> builder.configureTypeDefinitions(new SchemaAugmentation(model)::apply);
    }

    @Bean
    QueryCompiler queryCompiler(GraphModel model, QueryLimits limits, Cursors cursors, Statistics statistics,
            ObjectProvider<NodePredicate> predicates) {
        return new QueryCompiler(model, predicates.getIfAvailable(() -> NodePredicate.NONE), limits, cursors, statistics);
    }

    @Bean
    Documents documents() {
        return new Documents(4_000_000);
    }

    @Bean
    GraphQlSourceBuilderCustomizer preparsedDocuments(Documents documents) {
        return builder -> builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    @Bean
    PreparedOperations preparedOperations(GraphQlSource source, QueryCompiler compiler, Documents documents, OperationLimits limits) {
        return new PreparedOperations(source.schema(), compiler, documents, limits, 1_000);
    }

    @Bean
    WrittenAnswers writtenAnswers(PreparedOperations operations, QueryRunner runner) {
        return new WrittenAnswers(operations, runner);
    }

    /** How often documents and compiled operations are found again, as {@code cache.gets} and the like. */
    @Bean
    MeterBinder queryCaches(Documents documents, ObjectProvider<PreparedOperations> operations) {
        return registry -> {
            CaffeineCacheMetrics.monitor(registry, documents.cache(), "graphql.documents");
            CaffeineCacheMetrics.monitor(registry, operations.getObject().cache(), "graphql.operations");
        };
    }

    @Bean
    FilterRegistrationBean<WrittenAnswersFilter> writtenAnswersFilter(ObjectProvider<WrittenAnswers> answers,
            @Value("${spring.graphql.http.path:/graphql}") String path) {
        var registration = new FilterRegistrationBean<>(new WrittenAnswersFilter(answers));
        registration.addUrlPatterns(path);
        registration.setOrder(RequestBody.ORDER + 1);
        return registration;
    }

    @Bean
    EncodingCursorStrategy<ScrollPosition> cursorStrategy() {
        return CursorStrategy.withEncoder(new CompleteConnections(), CursorEncoder.noOpEncoder());
    }

    @Bean
    Cursors cursors() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new Cursors(secret);
    }

}
