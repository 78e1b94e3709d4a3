package io.incidentgraph.web;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.ingest.ImportJobs;
import io.incidentgraph.ingest.ImportStatus;
import io.incidentgraph.ingest.ImportUndo;
import io.incidentgraph.ingest.RecordTexts;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
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
        try {
            return Map.of("run", run, "records", undo.undo(run));
        } catch (CannotStartException unknown) {
            throw new QueryRefusedException(Code.UNKNOWN_ID, String.valueOf(unknown.getMessage()));
        }
    }

    @SubscriptionMapping
    Flux<ImportStatus> importProgress(@Argument String job) {
        return jobs.watch(job).map(ImportStatus::of);
    }

}
