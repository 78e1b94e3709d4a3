package io.incidentgraph.web;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.ingest.ImportJobs;
import io.incidentgraph.ingest.ImportStatus;
import io.incidentgraph.ingest.ImportUndo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.server.ResponseStatusException;

/** Takes files, imports them one after the other, and tells how far they are. All of it needs the token. */
@RestController
class ImportController {

    private final ImportJobs jobs;

    private final ImportUndo undo;

    ImportController(ImportJobs jobs, ImportUndo undo) {
        this.jobs = jobs;
        this.undo = undo;
    }

    /** Answers as soon as all files are there; {@code GET /import/{job}} tells the rest. */
    @PostMapping("/import")
    ResponseEntity<ImportStatus> take(@RequestParam("file") List<MultipartFile> files, @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String full) throws IOException {
        var upload = jobs.upload();
        try {
            for (var file : files) {
                upload.add(Objects.requireNonNullElse(file.getOriginalFilename(), ""), path -> file.transferTo(path.toFile()));
            }
        }
        catch (IOException | RuntimeException ex) {
            upload.delete();
            throw ex;
        }
        return ResponseEntity.accepted().body(ImportStatus.of(jobs.submit(upload, dryRun, full)));
    }

    @GetMapping("/import/{job}")
    ImportStatus status(@PathVariable String job) {
        return jobs.find(job).map(ImportStatus::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no import '" + job + "', or a hundred came after it; the query importRuns lists all that wrote something"));
    }

    @DeleteMapping("/import/runs/{run}")
    Map<String, Long> undo(@PathVariable String run) {
        return Map.of("records", undo.undo(run));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooLarge(MaxUploadSizeExceededException ex) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(Map.of("error",
                "The upload is larger than spring.servlet.multipart.max-request-size allows: compress the files, raise it, or send them one by one"));
    }

    @ExceptionHandler({MultipartException.class, MissingServletRequestPartException.class})
    ResponseEntity<Map<String, String>> noFiles(Exception ex) {
        return ResponseEntity.badRequest().body(Map.of("error",
                "The request brings no files: send each as a part 'file' of multipart/form-data (curl -F file=@incidents.json), at most as many as server.tomcat.max-part-count says"));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> wrong(MethodArgumentTypeMismatchException ex) {
        return ResponseEntity.badRequest().body(Map.of("error", "%s is '%s': it must be true or false".formatted(ex.getName(), ex.getValue())));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> missing(ResponseStatusException ex) {
        return ResponseEntity.status(ex.getStatusCode()).body(Map.of("error", String.valueOf(ex.getReason())));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> impossible(CannotStartException ex) {
        return ResponseEntity.badRequest().body(Map.of("error", String.valueOf(ex.getMessage())));
    }

}
