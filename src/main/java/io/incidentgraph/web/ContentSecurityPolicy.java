package io.incidentgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps pages from reaching any host but this one, with the exceptions that a page needs. */
public record ContentSecurityPolicy(Supplier<String> policy) implements HandlerInterceptor {

    private static final String SELF_ONLY = """
            default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'; \
            img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'""";

    static ContentSecurityPolicy selfOnly() {
        return new ContentSecurityPolicy(() -> SELF_ONLY);
    }

    /** Allows what the given directives say beyond it. */
    public static ContentSecurityPolicy selfAnd(Supplier<String> directives) {
        return new ContentSecurityPolicy(() -> SELF_ONLY + "; " + directives.get());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Content-Security-Policy", this.policy.get());
        response.setHeader("X-Content-Type-Options", "nosniff");
        return true;
    }

}
