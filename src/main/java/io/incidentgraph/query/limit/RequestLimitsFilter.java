package io.incidentgraph.query.limit;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;

import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Refuses requests that are too large, or one too many at a time, before their operations are read, and tells what is wrong with those that cannot be. */
final class RequestLimitsFilter extends OncePerRequestFilter {

    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private final RunningRequests running;
    private final int size;
    private final JsonMapper json;

    RequestLimitsFilter(QueryLimits.Request limits, RunningRequests running, JsonMapper json) {
        this.running = running;
        this.size = Math.toIntExact(Math.min(limits.size().toBytes(), Integer.MAX_VALUE - 8));
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") || request.getMethod().equals("GET") && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST")) {
            response.setHeader(HttpHeaders.ALLOW, "POST, OPTIONS");
            refuse(request, response, RequestFault.ofMethod(request.getMethod()));
            return;
        }
        try {
            answer(request, response, chain, running.enter(client(request)));
        }
        catch (QueryRefusedException refused) {
            refuse(request, response, status(refused), refused);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Runnable leave)
            throws ServletException, IOException {
        boolean later = false;
        try {
            RequestBody body = RequestBody.read(request, size);
            HeldBackError held = new HeldBackError(response);
            chain.doFilter(body, held);
            if (held.unexplained() > 0) {
                refuse(request, response, RequestFault.of(request, body.bytes(), held.unexplained()));
            }
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new AtTheEnd(leave));
                later = true;
            }
        }
        finally {
            if (!later) {
                leave.run();
            }
        }
    }

    /** Whoever has proved to be somebody, or else the address: a credential that nobody has looked at proves nothing. */
    private static String client(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "address " + request.getRemoteAddr() : "user " + principal.getName();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, RequestFault fault) throws IOException {
        refuse(request, response, fault.status(), new QueryRefusedException(QueryRefusedException.Code.INVALID_REQUEST, fault.message()));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, QueryRefusedException refused) throws IOException {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean graphQl = accepted != null && accepted.contains(GRAPHQL_RESPONSE);
        response.setStatus(status.value());
        response.setContentType(graphQl ? GRAPHQL_RESPONSE : MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", List.of(Refusals.error(refused).toSpecification()))));
    }

    private static HttpStatus status(QueryRefusedException refused) {
        return switch (refused.code()) {
            case TOO_MANY_OPERATIONS -> HttpStatus.TOO_MANY_REQUESTS;
            case REQUEST_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    /** An answer that is given later ends in one way or another: told completely, too late, or to nobody. */
    private record AtTheEnd(Runnable leave) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            leave.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            leave.run();
        }

        @Override
        public void onError(AsyncEvent event) {
            leave.run();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }

    }

}
