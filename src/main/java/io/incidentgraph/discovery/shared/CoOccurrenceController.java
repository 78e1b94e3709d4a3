package io.incidentgraph.discovery.shared;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code coOccurrence}. */
@Controller
final class CoOccurrenceController {

    private final Question question;

    CoOccurrenceController(Question question) {
        this.question = question;
    }

    @QueryMapping
    CoOccurrence coOccurrence(DataFetchingEnvironment environment) {
        var arguments = CoOccurrenceArguments.of(environment.getArguments(), question.limits().limit());
        var found = question.ask(environment,
                asked -> PairFinder.find(asked, arguments, question.deadline()));
        return environment.getSelectionSet().contains("pairs/*/label*") ? found.named(question.database()) : found;
    }

}
