package io.incidentgraph.curation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of curation. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CurationSettings.class)
class CurationConfiguration {
}
