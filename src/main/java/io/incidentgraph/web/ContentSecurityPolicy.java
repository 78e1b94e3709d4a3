package io.incidentgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps pages from reaching any host but this one, with the exceptions that a page needs. */
record ContentSecurityPolicy(Supplier<String> policy) implements HandlerInterceptor {

    private static final String SELF_ONLY = """
            default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'; \
            img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'""";

    static ContentSecurityPolicy selfOnly() {
        return new ContentSecurityPolicy(() -> SELF_ONLY);
    }

    /** Neo4j Browser compiles parts of itself at run time and reaches the database over WebSockets. */
    static ContentSecurityPolicy forBrowser(Supplier<BoltAddress> database) {
        return new ContentSecurityPolicy(() -> SELF_ONLY + "; script-src 'self' 'unsafe-eval'; worker-src 'self' blob:;"
                + " connect-src 'self' data: " + database.get().webSocketSources());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Content-Security-Policy", this.policy.get());
        response.setHeader("X-Content-Type-Options", "nosniff");
        return true;
    }

}
