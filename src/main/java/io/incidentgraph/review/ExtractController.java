package io.incidentgraph.review;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import io.incidentgraph.query.QueryRefusedException;

/** Takes a document, plain text, HTML or PDF, and keeps what it tells of as drafts. Needs the token. */
@RestController
class ExtractController {

    private final Disclosures disclosures;

    ExtractController(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** Answers with the ids of the drafts, which GraphQL's {@code draft} shows. */
    @PostMapping("/extract")
    Map<String, List<String>> extract(@RequestParam("file") MultipartFile file) throws IOException {
        try (var document = file.getInputStream()) {
            var found = disclosures.keep(document, file.getOriginalFilename(), file.getContentType());
            return Map.of("drafts", found.drafts().stream().map(draft -> Long.toString(draft.id())).toList(), "reasons", found.reasons(),
                    "proposals", found.proposals());
        }
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(QueryRefusedException reason) {
        return ResponseEntity.badRequest().body(Map.of("error", String.valueOf(reason.getMessage())));
    }

}
