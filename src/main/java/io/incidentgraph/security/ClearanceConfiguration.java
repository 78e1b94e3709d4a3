package io.incidentgraph.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.model.Tlp;
import io.incidentgraph.query.NodePredicate;

/** Keeps back, where that is asked for, what its sources want to be shared with few only. */
@Configuration(proxyBeanMethods = false)
class ClearanceConfiguration {

    /** @throws CannotStartException if the setting names no level */
    @Bean
    @ConditionalOnProperty("incident-graph.clearance")
    NodePredicate clearance(@Value("${incident-graph.clearance}") String highest) {
        var level = Tlp.ofCode(highest.strip()).orElseThrow(() -> new CannotStartException(
                "incident-graph.clearance is '%s': set it to the strictest level of TLP 2.0 that may be read, one of %s.".formatted(highest, Tlp.codes())));
        return level == Tlp.RED ? NodePredicate.NONE : new TlpClearance(level);
    }

}
