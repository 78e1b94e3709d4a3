package io.incidentgraph.vocabulary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the vocabulary of the class path available to the program. */
@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

    @Bean
    Vocabulary vocabulary() {
        return Vocabulary.load();
    }

}
