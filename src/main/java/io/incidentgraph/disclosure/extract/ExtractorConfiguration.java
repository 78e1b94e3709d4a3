package io.incidentgraph.disclosure.extract;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import io.incidentgraph.disclosure.RuleBased;

/** Makes the extractor available to the program; it is loaded when the first text is read. */
@Configuration(proxyBeanMethods = false)
class ExtractorConfiguration {

    @Bean
    @Lazy
    RuleBased extractor() {
        return RuleExtractor.load();
    }

}
