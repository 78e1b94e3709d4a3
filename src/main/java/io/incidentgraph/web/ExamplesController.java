package io.incidentgraph.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The questions of {@code graphql/examples} and {@code cypher/queries} in the order of their file names. */
@RestController
class ExamplesController {

    private final ResourcePatternResolver resources;

    ExamplesController(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @GetMapping("/examples/graphql.json")
    List<Example> graphql() throws IOException {
        return examples("classpath*:graphql/examples/*.graphql");
    }

    @GetMapping("/examples/cypher.json")
    List<Example> cypher() throws IOException {
        return examples("classpath*:cypher/queries/*.cypher");
    }

    private List<Example> examples(String pattern) throws IOException {
        return Arrays.stream(this.resources.getResources(pattern))
                .map(Example::read).sorted(Comparator.comparing(Example::name)).toList();
    }

}
