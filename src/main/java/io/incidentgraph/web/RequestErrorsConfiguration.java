package io.incidentgraph.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Has Tomcat answer in the program's way what it refuses itself. */
@Configuration(proxyBeanMethods = false)
class RequestErrorsConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestErrors(JsonMapper json) {
        return factory -> factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new RequestErrors(json)));
    }

}
