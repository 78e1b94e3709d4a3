package io.incidentgraph.curation.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of {@code curation/names.yaml}, where each kind is explained. */
record NameWords(Set<String> legalForms, Set<String> legalEndings, Set<String> noise, Map<String, String> words, Set<String> minor, Set<String> kinds,
        Set<String> areas, Set<String> opposites, Map<String, List<String>> countries, Map<String, String> states, List<String> japaneseLegalForms,
        Map<String, String> japaneseForms, List<String> prefectures) {

    private static final String FILE = "/curation/names.yaml";

    private static final YAMLMapper MAPPER = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

    static NameWords read() {
        try (var file = Objects.requireNonNull(NameWords.class.getResourceAsStream(FILE), FILE)) {
            return MAPPER.readValue(file, NameWords.class);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
