package io.incidentgraph.database;

import ac.simons.neo4j.migrations.core.ClasspathResourceScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the migrations where they are known to lie; the library's own search opens every jar and takes seconds. */
final class MigrationFiles implements ClasspathResourceScanner {

    @Override
    public List<URL> scan(List<String> locations) {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        List<URL> files = new ArrayList<>();
        try {
            for (String location : locations) {
                for (Resource file : resolver.getResources(location + "/*.cypher")) {
                    files.add(file.getURL());
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return files;
    }

}
