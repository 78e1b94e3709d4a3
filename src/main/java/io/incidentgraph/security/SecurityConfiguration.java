package io.incidentgraph.security;

import io.incidentgraph.database.DataFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever reads is not asked for anything. Uploads need the token; so do mutations and some exports, which say so themselves. There are no
 * cookies and no sessions, so that no other page can make a browser write.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    WriteToken writeToken(@Value("${incident-graph.token:#{null}}") @Nullable String configured, DataFiles data) {
        return WriteToken.of(configured, data);
    }

    @Bean
    SecurityFilterChain writes(HttpSecurity http, WriteToken token, JsonMapper json,
            @Value("${spring.graphql.http.path:/graphql}") String graphQl) {
        var refusal = new Refusal(token, json);
        return http.securityMatcher("/import", "/import/**", "/extract", "/documents", "/export/**", graphQl)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/import", "/import/**", "/extract", "/documents").hasRole("WRITER").anyRequest().permitAll())
                .addFilterBefore(new TokenFilter(token, refusal), AuthorizationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** There are no users; without this the framework would make one. */
    @Bean
    AuthenticationManager noUsers() {
        return authentication -> {
            throw new BadCredentialsException("There are no users");
        };
    }

}
