package io.incidentgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The questions of {@code graphql/examples} and {@code cypher/queries} in the order of their file names. */
@Component
public class Examples {

    private final ResourcePatternResolver resources;

    Examples(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    public List<Example> graphql() {
        return read("classpath*:graphql/examples/*.graphql");
    }

    public List<Example> cypher() {
        return read("classpath*:cypher/queries/*.cypher");
    }

    private List<Example> read(String pattern) {
        try {
            return Arrays.stream(this.resources.getResources(pattern))
                    .map(Example::read).sorted(Comparator.comparing(Example::name)).toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
