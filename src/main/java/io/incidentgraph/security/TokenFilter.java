package io.incidentgraph.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes whoever shows the token the writer; refuses whoever shows a wrong one. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final WriteToken token;

    private final AuthenticationEntryPoint refusal;

    TokenFilter(WriteToken token, AuthenticationEntryPoint refusal) {
        this.token = token;
        this.refusal = refusal;
    }

    /** A subscription's answer is written by a further dispatch, which must know the writer, too. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            if (!this.token.is(header.substring(BEARER.length()).strip())) {
                this.refusal.commence(request, response, new BadCredentialsException("The token is not the right one."));
                return;
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new PreAuthenticatedAuthenticationToken("writer", "", List.of(new SimpleGrantedAuthority("ROLE_WRITER"))));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

}
