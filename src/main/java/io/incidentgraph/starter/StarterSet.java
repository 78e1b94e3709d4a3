package io.incidentgraph.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;

/** The records that come with the program: what five public pages say about 14 incidents, in the project's own words. */
public final class StarterSet {

    private StarterSet() {
    }

    /** The records by the name of their file. */
    static Map<String, List<IncidentRecord>> files() {
        var files = new TreeMap<String, List<IncidentRecord>>();
        for (var resource : resources()) {
            try (var stream = resource.getInputStream()) {
                files.put(String.valueOf(resource.getFilename()), RecordFormat.parseYaml(stream));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    public static Stream<IncidentRecord> records() {
        return files().values().stream().flatMap(List::stream);
    }

    private static List<Resource> resources() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:starter/*.yaml"))
                    .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename()))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
