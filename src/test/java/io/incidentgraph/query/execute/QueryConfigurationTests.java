package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.incidentgraph.query.schema.GraphModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class QueryConfigurationTests {

    private final GraphQlProperties graphQl = new GraphQlProperties();

    @Test
    void readsTheProgramsOwnSchemaWhereNoneIsNamed() throws IOException {
        assertThat(model().nodes()).containsKeys("Incident", "Cause");
    }

    @Test
    void readsTheSchemaFromWhereSpringForGraphQlDoes(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("映画.sdl"), "type Movie @node {title: String}");
        graphQl.getSchema().setLocations(new String[] {directory.toUri().toString()});
        graphQl.getSchema().setFileExtensions(new String[] {".sdl"});
        graphQl.getSchema().setAdditionalFiles(new Resource[] {new ClassPathResource("graphql/schema.graphqls")});
        assertThat(model().nodes()).containsOnlyKeys("Movie");
    }

    private GraphModel model() throws IOException {
        return new QueryConfiguration().graphModel(graphQl, new PathMatchingResourcePatternResolver());
    }

}
