package io.incidentgraph.web;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the rest of the program does what is refused before it gets there: requests that HTTP does not allow. */
final class RequestErrors extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(RequestErrors.class);

    private static final String REMEDY = "The request is none that HTTP allows: in an address write all but letters, digits and"
            + " -._~ percent-encoded, in UTF-8 (事 is %E4%BA%8B)";

    private final JsonMapper json;

    RequestErrors(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() >= HttpStatus.BAD_REQUEST.value() && response.getContentWritten() == 0
                && response.setErrorReported() && mayAnswer(response)) {
            try {
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                response.getOutputStream().write(this.json.writeValueAsBytes(Map.of("error", reason(response.getStatus()))));
                response.finishResponse();
            }
            catch (IOException | IllegalStateException gone) {
                log.debug("Nobody took the answer {}", response.getStatus(), gone);
            }
        }
    }

    private static boolean mayAnswer(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private static String reason(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return known == HttpStatus.BAD_REQUEST ? REMEDY : known != null ? known.getReasonPhrase() : "Status " + status;
    }

}
