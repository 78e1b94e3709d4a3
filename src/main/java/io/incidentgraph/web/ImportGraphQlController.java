package io.incidentgraph.web;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.CannotStartException;
import io.incidentgraph.ingest.ImportJobs;
import io.incidentgraph.ingest.ImportStatus;
import io.incidentgraph.ingest.ImportUndo;
import io.incidentgraph.ingest.RecordTexts;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Imports over GraphQL: single records, undoing, progress. */
@Controller
class ImportGraphQlController {

    private final RecordTexts texts;

    private final ImportUndo undo;

    private final ImportJobs jobs;

    ImportGraphQlController(RecordTexts texts, ImportUndo undo, ImportJobs jobs) {
        this.texts = texts;
        this.undo = undo;
        this.jobs = jobs;
    }

    @MutationMapping
    @PreAuthorize("hasRole('WRITER')")
    ImportStatus importRecords(@Argument String text, @Argument boolean dryRun) {
        return ImportStatus.of(texts.run(text, dryRun));
    }

    @MutationMapping
    @PreAuthorize("hasRole('WRITER')")
    Map<String, Object> undoImport(@Argument String run) {
        return Map.of("run", run, "records", undo.undo(run));
    }

    @SubscriptionMapping
    Flux<ImportStatus> importProgress(@Argument String job) {
        return jobs.watch(job).map(ImportStatus::of);
    }

    @GraphQlExceptionHandler
    GraphQLError impossible(CannotStartException reason, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment).errorType(ErrorType.BAD_REQUEST).message(String.valueOf(reason.getMessage())).build();
    }

}
