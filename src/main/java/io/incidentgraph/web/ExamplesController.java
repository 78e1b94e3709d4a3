package io.incidentgraph.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The questions that the pages offer. */
@RestController
class ExamplesController {

    private final Examples examples;

    ExamplesController(Examples examples) {
        this.examples = examples;
    }

    @GetMapping("/examples/graphql.json")
    List<Example> graphql() {
        return this.examples.graphql();
    }

    @GetMapping("/examples/cypher.json")
    List<Example> cypher() {
        return this.examples.cypher();
    }

}
