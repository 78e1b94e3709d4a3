package io.incidentgraph.vocabulary;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the data files; a key that a file does not have is an error, not something to be passed over. */
final class VocabularyFiles {

    private static final YAMLMapper MAPPER = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Function<String, @Nullable InputStream> files;

    VocabularyFiles(Function<String, @Nullable InputStream> files) {
        this.files = files;
    }

    static VocabularyFiles onClassPath() {
        return new VocabularyFiles(file -> VocabularyFiles.class.getResourceAsStream("/vocabulary/" + file));
    }

    ConceptFile concepts(ConceptKind kind) {
        return read(kind.file(), new TypeReference<>() { });
    }

    AttackFile attack() {
        return read(AttackFile.NAME, new TypeReference<>() { });
    }

    List<AuthorityEntry> authorities() {
        return read(AuthorityEntry.FILE, new TypeReference<>() { });
    }

    private <T> T read(String file, TypeReference<T> type) {
        var stream = files.apply(file);
        if (stream == null) {
            throw new InvalidVocabularyException(List.of("vocabulary/%s is missing from the class path: restore it".formatted(file)));
        }
        try {
            return MAPPER.readValue(stream, type);
        } catch (JacksonException e) {
            throw new InvalidVocabularyException("vocabulary/%s cannot be read: %s: correct that line".formatted(file, e.getMessage()), e);
        }
    }

}
