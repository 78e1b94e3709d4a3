package io.incidentgraph.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operations of {@code graphql/examples} in the order of their file names. */
@RestController
class ExamplesController {

    private final ResourcePatternResolver resources;

    ExamplesController(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @GetMapping("/graphiql/examples.json")
    List<Example> examples() throws IOException {
        return Arrays.stream(this.resources.getResources("classpath*:graphql/examples/*.graphql"))
                .map(Example::read).sorted(Comparator.comparing(Example::name)).toList();
    }

}
