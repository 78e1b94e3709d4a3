package io.incidentgraph.query.limit;

import io.incidentgraph.query.QueryLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Sets the limits of requests before the GraphQL endpoint. */
@Configuration(proxyBeanMethods = false)
class RequestLimitsConfiguration {

    @Bean
    RunningRequests runningRequests(QueryLimits limits) {
        return new RunningRequests(limits.request().concurrent());
    }

    @Bean
    FilterRegistrationBean<RequestLimitsFilter> requestLimits(QueryLimits limits, RunningRequests running, JsonMapper json,
            @Value("${spring.graphql.http.path:/graphql}") String path) {
        var registration = new FilterRegistrationBean<>(new RequestLimitsFilter(limits.request(), running, json));
        registration.addUrlPatterns(path);
        registration.setOrder(RequestBody.ORDER);
        return registration;
    }

}
