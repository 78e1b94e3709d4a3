package io.incidentgraph.query.limit;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.http.HttpStatus;

/** A response that keeps the page of an error back until somebody has said what was wrong. */
final class HeldBackError extends HttpServletResponseWrapper {

    private int held;

    HeldBackError(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, "");
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        if (status == HttpStatus.BAD_REQUEST.value() || status == HttpStatus.UNSUPPORTED_MEDIA_TYPE.value()) {
            held = status;
        }
        else {
            super.sendError(status, message);
        }
    }

    /** The status of an error for which nothing has been written yet that says why; 0 if there is none. */
    int unexplained() {
        return held > 0 ? held : !isCommitted() && getStatus() == HttpStatus.UNSUPPORTED_MEDIA_TYPE.value() ? getStatus() : 0;
    }

}
