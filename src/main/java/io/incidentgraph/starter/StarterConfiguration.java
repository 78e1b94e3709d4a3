package io.incidentgraph.starter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.incidentgraph.graph.GraphBeginning;
import io.incidentgraph.graph.RecordStore;

/** Fills a graph that never held a record, before the first request is answered. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(StarterSettings.class)
class StarterConfiguration {

    private static final Logger log = LoggerFactory.getLogger(StarterSet.class);

    /** @param rehearsal whether this graph is prepared for others to begin with a copy of it */
    @Bean
    SmartInitializingSingleton starterSetLoader(RecordStore store, GraphBeginning beginning, StarterSettings settings,
            @Value("${incident-graph.rehearsal:false}") boolean rehearsal) {
        return () -> {
            store.writeCatalogue();
            switch (beginning.state()) {
                case EMPTY -> load(store, settings);
                case COPY -> beginning.makeOwn();
                case BEGUN -> { }
            }
            if (rehearsal) {
                beginning.leaveToCopies();
            }
        };
    }

    private static void load(RecordStore store, StarterSettings settings) {
        if (settings.load()) {
            var report = store.add("starter set", StarterSet.records());
            log.info("The graph was new and begins with the starter set: {} records", report.added());
        }
    }

}
