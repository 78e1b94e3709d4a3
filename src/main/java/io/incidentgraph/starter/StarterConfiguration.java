package io.incidentgraph.starter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.incidentgraph.graph.RecordStore;

/** Fills a graph that never held a record, before the first request is answered. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(StarterSettings.class)
class StarterConfiguration {

    private static final Logger log = LoggerFactory.getLogger(StarterSet.class);

    @Bean
    SmartInitializingSingleton starterSetLoader(RecordStore store, StarterSettings settings) {
        return () -> {
            store.writeCatalogue();
            if (settings.load() && store.isNew()) {
                var report = store.add("starter set", StarterSet.records());
                log.info("The graph was new and begins with the starter set: {} records", report.added());
            }
        };
    }

}
