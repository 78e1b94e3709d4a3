package io.incidentgraph.export.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rights of others in what is exported. */
final class Licences {

    private static final String FILE = "/export/licences.yaml";

    private static final String ALWAYS = "vocabulary";

    private Licences() {
    }

    /** @param kinds the kinds of sources that have records in an export */
    static Map<String, String> of(Collection<String> kinds) {
        var licences = new TreeMap<String, String>();
        read().forEach((kind, licence) -> {
            if (kinds.contains(kind.toString()) || kind.equals(ALWAYS)) {
                licences.put(kind.toString(), licence.toString());
            }
        });
        return licences;
    }

    private static Map<?, ?> read() {
        try (InputStream file = Licences.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the class path");
            }
            return YAMLMapper.shared().readValue(file, Map.class);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
