package io.incidentgraph.bench.data;

import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Incidents that no one had, as incident records in JSON lines. */
public final class RecordFile {

    private static final long SEED = 20_260_801;

    private final Vocabulary vocabulary = Vocabulary.load();

    private final JsonMapper json = JsonMapper.shared();

    private RecordFile() {
    }

    /** The same number of incidents is always the same file. */
    public static Path write(Path vcdb, int count, Path file) throws IOException {
        var records = new RecordFile();
        try (var out = Files.newBufferedWriter(file)) {
            for (Iterator<Incident> incidents = new Generator(VcdbFile.read(vcdb), SEED).incidents(count).iterator(); incidents.hasNext();) {
                out.write(records.json.writeValueAsString(records.record(incidents.next())));
                out.write('\n');
            }
        }
        return file;
    }

    private Map<String, Object> record(Incident incident) {
        var record = new LinkedHashMap<String, Object>();
        record.put("id", incident.id());
        record.put("source", Map.of("kind", "COMMENTARY", "series", incident.id(), "snapshot", true,
                "documents", List.of(Map.of("title", incident.title(), "url", "https://example.org/" + incident.id()))));
        record.put("title", Map.of("ja", incident.title(), "en", incident.title()));
        record.put("summary", Map.of("en", incident.summary().isBlank() ? incident.title() : incident.summary()));
        record.put("occurred", String.valueOf(incident.year()));
        record.put("organizations", parties(incident.organizations(), Map.of("as", "VICTIM")));
        record.put("vendors", parties(incident.vendors(), Map.of("role", "UNKNOWN")));
        record.put("causes", incident.causes().stream().flatMap(cause -> concept(ConceptKind.CAUSE, "action." + cause.replaceFirst("\\.", ".variety.")))
                .distinct().map(id -> Map.of("cause", id, "party", incident.party())).toList());
        record.put("dataTypes", incident.dataTypes().stream().flatMap(data -> exposure(data.dataType(), data.amount())).toList());
        record.put("assets", incident.assets().stream().flatMap(asset -> concept(ConceptKind.ASSET, "asset.assets.variety." + asset)).distinct()
                .map(id -> Map.of("asset", id)).toList());
        return record;
    }

    private Stream<Map<String, Object>> exposure(String type, @Nullable Integer amount) {
        return concept(ConceptKind.DATA_TYPE, "attribute.confidentiality.data.variety." + type).map(id -> {
            var exposure = new LinkedHashMap<String, Object>(Map.of("type", id));
            Optional.ofNullable(amount).ifPresent(value -> exposure.put("amount", value));
            return exposure;
        });
    }

    private static List<Map<String, Object>> parties(List<Incident.Organization> organizations, Map<String, Object> more) {
        return IntStream.range(0, organizations.size()).mapToObj(i -> {
            var organization = organizations.get(i);
            var party = new LinkedHashMap<String, Object>(more);
            party.put("ref", more.keySet().iterator().next() + "-" + i);
            party.put("name", organization.name());
            Optional.ofNullable(organization.country()).filter(country -> country.matches("[A-Z]{2}")).ifPresent(country -> party.put("country", country));
            return (Map<String, Object>) party;
        }).toList();
    }

    private Stream<String> concept(ConceptKind kind, String path) {
        return vocabulary.byVeris(kind, path).map(concept -> concept.id()).stream();
    }

}
