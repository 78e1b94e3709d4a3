package io.incidentgraph.web;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the pages and their scripts come from; all of them lie in jars. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    private static final String BROWSER = "/browser/**";

    private final Neo4jConnectionDetails details;

    PagesConfiguration(Neo4jConnectionDetails details) {
        this.details = details;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
        registry.addRedirectViewController("/graphiql/", "/graphiql");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(BROWSER).addResourceLocations("classpath:/browser/")
                .resourceChain(true).addTransformer(new BrowserPage());
        registry.addResourceHandler("/graphiql/lib/**").addResourceLocations(
                new WebJar("org.mvnpm", "graphiql", "_static").location(),
                new WebJar("org.webjars.npm", "react", "webjars").location() + "umd/",
                new WebJar("org.webjars.npm", "react-dom", "webjars").location() + "umd/");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(ContentSecurityPolicy.selfOnly()).excludePathPatterns(BROWSER);
        registry.addInterceptor(ContentSecurityPolicy.forBrowser(() -> BoltAddress.of(this.details.getUri())))
                .addPathPatterns(BROWSER);
    }

}
