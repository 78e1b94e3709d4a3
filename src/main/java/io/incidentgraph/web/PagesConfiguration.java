package io.incidentgraph.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the pages and their scripts come from; all of them lie in jars. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    /** Has a policy of its own. */
    private static final String BROWSER = "/browser/**";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
        registry.addRedirectViewController("/graphiql/", "/graphiql");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        ContentTag.on(registry.addResourceHandler("/**").addResourceLocations("classpath:/static/"));
        ContentTag.on(registry.addResourceHandler("/graphiql/lib/**").addResourceLocations(
                new WebJar("org.mvnpm", "graphiql", "_static").location(),
                new WebJar("org.webjars.npm", "react", "webjars").location() + "umd/",
                new WebJar("org.webjars.npm", "react-dom", "webjars").location() + "umd/"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(ContentSecurityPolicy.selfOnly()).excludePathPatterns(BROWSER);
    }

}
