package io.incidentgraph.export;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The starter set as what is exported. */
final class Starter {

    private Starter() {
    }

    static List<IncidentRecord> records() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:/starter/*.yaml")).flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<IncidentRecord> read(Resource file) {
        try (var stream = file.getInputStream()) {
            return RecordFormat.parseYaml(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the shared server's graph the starter set's. */
    static void load(RecordStore store) {
        SharedNeo4j.get().clean();
        store.add("starter", records().stream());
    }

}
