package io.incidentgraph.disclosure.reading;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the limits of the reader. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingSettings.class)
class ReadingConfiguration {

    @Bean
    DocumentReader documentReader(ReadingSettings settings) {
        return new DocumentReader(settings);
    }

}
