package io.incidentgraph.curation.match;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

import io.incidentgraph.ingest.veris.VerisReader;
import io.incidentgraph.model.format.RecordFormat;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The named organizations of the VERIS Community Database, part 1, as the graph would hold them. */
final class VcdbOrganizations {

    private static final Path FILE = Path.of("../shared/data/veris/vcdb-part1.json.gz");

    private VcdbOrganizations() {
    }

    static List<NamedOrganization> read() {
        assumeTrue(Files.exists(FILE), () -> "skipped: %s is not there".formatted(FILE));
        var names = new TreeMap<String, TreeSet<String>>();
        var countries = new TreeMap<String, String>();
        var reader = new VerisReader(Vocabulary.load());
        try (var stream = new GZIPInputStream(Files.newInputStream(FILE))) {
            for (var incident : JsonMapper.shared().readTree(stream)) {
                for (var fact : RecordFormat.of(reader.read((ObjectNode) incident).record()).facts()) {
                    if (fact.target().id().startsWith("org:") && fact.target().attributes().get("name") instanceof String name) {
                        names.computeIfAbsent(fact.target().id(), _ -> new TreeSet<>()).add(name);
                        if (fact.target().attributes().get("country") instanceof String country) {
                            countries.put(fact.target().id(), country);
                        }
                    }
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return names.entrySet().stream().map(entry -> new NamedOrganization(entry.getKey(), List.copyOf(entry.getValue()),
                countries.get(entry.getKey()), Map.of())).toList();
    }

}
