package io.incidentgraph.review;

import java.io.IOException;
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

    /** Answers with the ids of the drafts, which GraphQL's {@code draft} shows, and how many of them are new. */
    @PostMapping("/extract")
    Map<String, Object> extract(@RequestParam("file") MultipartFile file) throws IOException {
        try (var document = file.getInputStream()) {
            var found = disclosures.keep(document, file.getOriginalFilename(), file.getContentType());
            return Map.of("drafts", found.drafts().stream().map(draft -> Long.toString(draft.id())).toList(), "reasons", found.reasons(),
                    "proposals", found.proposals(), "added", found.kept().added(), "known", found.kept().known(), "replaced", found.kept().replaced());
        }
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(QueryRefusedException reason) {
        return ResponseEntity.badRequest().body(Map.of("error", String.valueOf(reason.getMessage())));
    }

}
