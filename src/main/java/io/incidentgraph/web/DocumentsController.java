package io.incidentgraph.web;

import io.incidentgraph.disclosure.reading.DocumentReader;
import io.incidentgraph.disclosure.reading.UnreadableTextException;
import io.incidentgraph.graph.DocumentTexts;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a document, plain text, HTML or PDF, and gives its text to the documents that are known by its hash. Needs the token. */
@RestController
class DocumentsController {

    private final DocumentReader reader;

    private final DocumentTexts texts;

    DocumentsController(DocumentReader reader, DocumentTexts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /** Answers with the titles of these documents, none if there is no such one, and how many passages quote the text now and did not before. */
    @PostMapping("/documents")
    Map<String, Object> attach(@RequestParam("file") MultipartFile file) throws IOException {
        try (var document = file.getInputStream()) {
            var attached = texts.attach(reader.read(document, file.getOriginalFilename(), file.getContentType()).content());
            return Map.of("hash", attached.hash(), "documents", attached.documents(), "quotes", attached.quotes());
        }
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(UnreadableTextException reason) {
        return ResponseEntity.badRequest().body(Map.of("error", String.valueOf(reason.getMessage())));
    }

}
