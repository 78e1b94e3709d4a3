package io.incidentgraph.web;

import io.incidentgraph.export.ExportRequest;
import io.incidentgraph.export.Exported;
import io.incidentgraph.export.Exports;
import io.incidentgraph.export.Part;
import io.incidentgraph.query.QueryRefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets the graph be taken away. The answer is written while the database is read; a reader that hangs up ends both. What is
 * known only at the end stands in trailers: the hash, and whether the graph was changed meanwhile.
 */
@RestController
class ExportController {

    private static final String DIGEST = "Repr-Digest";

    private static final String CHANGED = "Incident-Graph-Changed";

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/export/{format}")
    void export(@PathVariable String format, @RequestParam Map<String, String> parameters, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ExportRequest wanted = exports.request(format, parameters);
        if (!wanted.isOpen() && !request.isUserInRole("WRITER")) {
            throw new AccessDeniedException("texts, drafts and markings above CLEAR are for whoever has the token");
        }
        if (wanted.part() != Part.DATA) {
            response.setContentType(wanted.part().mediaType());
            response.setCharacterEncoding("UTF-8");
            response.getOutputStream().write(exports.description(wanted).getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (request.getMethod().equals("HEAD")) {
            head(wanted, request, response, new AtomicReference<>());
            return;
        }
        var ended = new AtomicReference<Exported>();
        Exported exported = exports.write(wanted, body(response), _ -> head(wanted, request, response, ended));
        ended.set(exported);
        response.flushBuffer();
    }

    private void head(ExportRequest wanted, HttpServletRequest request, HttpServletResponse response, AtomicReference<Exported> ended) {
        var format = exports.format(wanted.format());
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"incident-graph." + format.extension() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!request.getProtocol().equals("HTTP/1.0")) {
            response.setHeader(HttpHeaders.TRAILER, DIGEST + ", " + CHANGED);
            response.setTrailerFields(() -> trailers(ended.get()));
        }
    }

    private static Map<String, String> trailers(@Nullable Exported exported) {
        return exported == null ? Map.of() : Map.of(DIGEST, "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(exported.sha256())) + ":",
                CHANGED, Boolean.toString(exported.changed()));
    }

    /** Opened with the first byte, so that the head is there before. */
    private static OutputStream body(HttpServletResponse response) {
        return new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                response.getOutputStream().write(b);
            }

            @Override
            public void write(byte[] some, int from, int length) throws IOException {
                response.getOutputStream().write(some, from, length);
            }

        };
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(QueryRefusedException ex) {
        HttpStatus status = switch (ex.code()) {
            case UNKNOWN_ID -> HttpStatus.NOT_FOUND;
            case TOO_MANY_OPERATIONS -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.BAD_REQUEST;
        };
        return ResponseEntity.status(status).body(Map.of("error", String.valueOf(ex.getMessage())));
    }

}
