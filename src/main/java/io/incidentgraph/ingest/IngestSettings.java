package io.incidentgraph.ingest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How sources are imported.
 *
 * @param batchSize records in one transaction; fewer where they are long
 * @param threads how many threads read and check records; 0 takes one for each processor
 * @param largestObject larger objects are set aside
 */
@ConfigurationProperties("incident-graph.ingest")
record IngestSettings(@DefaultValue("1000") int batchSize, @DefaultValue("0") int threads, @DefaultValue("8MB") DataSize largestObject) {

    int workers() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

}
