package io.incidentgraph.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the data directory to the rest of the program, whichever server holds the graph. */
@Configuration(proxyBeanMethods = false)
class DataFilesConfiguration {

    @Bean
    DataFiles dataFiles(@Value("${incident-graph.data:./data}") Path directory) {
        return new DataFiles(directory);
    }

}
