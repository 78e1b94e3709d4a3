package io.incidentgraph.query.execute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Comparator;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.incidentgraph.query.NodePredicate;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.augment.SchemaAugmentation;
import io.incidentgraph.query.compile.QueryCompiler;
import io.incidentgraph.query.page.Cursors;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.sdl.ModelReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;

/** Puts the parts together: the model out of the schema files, what is generated from it, and the compiler. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryLimits.class)
class QueryConfiguration {

    private static final String SCHEMA_FILES = "classpath*:graphql/*.graphqls";

    @Bean
    GraphModel graphModel(ResourcePatternResolver resources) throws IOException {
        var files = resources.getResources(SCHEMA_FILES);
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        var sdl = new TypeDefinitionRegistry();
        for (Resource file : files) {
            sdl.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return ModelReader.read(sdl);
    }

    @Bean
    GraphQlSourceBuilderCustomizer schemaAugmentation(GraphModel model) {
        return builder -> builder.configureTypeDefinitions(new SchemaAugmentation(model)::apply);
    }

    @Bean
    QueryCompiler queryCompiler(GraphModel model, QueryLimits limits, Cursors cursors,
            ObjectProvider<NodePredicate> predicates) {
        return new QueryCompiler(model, predicates.getIfAvailable(() -> NodePredicate.NONE), limits, cursors);
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
