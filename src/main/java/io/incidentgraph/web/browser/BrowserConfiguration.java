package io.incidentgraph.web.browser;

import io.incidentgraph.web.ContentSecurityPolicy;
import io.incidentgraph.web.ContentTag;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where Neo4j Browser comes from, and what it may reach: this program and the database. */
@Configuration(proxyBeanMethods = false)
class BrowserConfiguration implements WebMvcConfigurer {

    private static final String BROWSER = "/browser/**";

    private final DatabaseAddress database;

    BrowserConfiguration(DatabaseAddress database) {
        this.database = database;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        ContentTag.on(registry.addResourceHandler(BROWSER).addResourceLocations("classpath:/browser/"))
                .resourceChain(true).addTransformer(new BrowserPage());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // it compiles parts of itself at run time and reaches the database over WebSockets
        registry.addInterceptor(ContentSecurityPolicy.selfAnd(() -> "script-src 'self' 'unsafe-eval'; worker-src 'self' blob:;"
                + " connect-src 'self' data: " + this.database.get().webSocketSources())).addPathPatterns(BROWSER);
    }

}
