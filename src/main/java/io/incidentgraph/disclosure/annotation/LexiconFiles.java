package io.incidentgraph.disclosure.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import io.incidentgraph.disclosure.text.NormalizedText;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the data files of the lexicon. */
final class LexiconFiles {

    private static final YAMLMapper MAPPER = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private static final String FORM = "form";

    private static final String WHOLE = "whole";

    private LexiconFiles() {
    }

    static List<Form> onClassPath() {
        try {
            var resources = List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:disclosure/*.yaml"));
            var forms = new ArrayList<Form>();
            for (var resource : resources.stream().sorted(Comparator.comparing(file -> String.valueOf(file.getFilename()))).toList()) {
                forms.addAll(read(String.valueOf(resource.getFilename()), resource.getContentAsString(StandardCharsets.UTF_8)));
            }
            return checked(forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Form> read(String file, String yaml) {
        try {
            var forms = new ArrayList<Form>();
            for (var category : MAPPER.readTree(yaml).properties()) {
                category(category.getKey(), category.getValue(), forms);
            }
            return forms;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new InvalidLexiconException(List.of("disclosure/%s cannot be read: %s: correct that line".formatted(file, e.getMessage())));
        }
    }

    private static void category(String category, JsonNode node, List<Form> forms) {
        if (node.isArray()) {
            node.forEach(form -> forms.add(form(category, "", form)));
            return;
        }
        node.properties().forEach(value -> value.getValue().forEach(form -> forms.add(form(category, value.getKey(), form))));
    }

    private static Form form(String category, String value, JsonNode node) {
        if (node.isString() || node.isArray()) {
            return new Form(category, value, written(node), false, Map.of());
        }
        if (!node.path(FORM).isString() && !node.path(FORM).isArray()) {
            throw new IllegalArgumentException("'%s' under %s %s has no form: write text or {form: text, …}".formatted(node, category, value));
        }
        var attributes = new LinkedHashMap<String, String>();
        node.properties().stream().filter(property -> !property.getKey().equals(FORM))
                .forEach(property -> attributes.put(property.getKey(), property.getValue().asString()));
        var whole = Boolean.parseBoolean(attributes.remove(WHOLE));
        return new Form(category, value, written(node.path(FORM)), whole, attributes);
    }

    /** A list is one form in several spellings. */
    private static String written(JsonNode form) {
        if (form.isString()) {
            return pattern(form.asString());
        }
        return form.valueStream().flatMap(spelling -> Expansion.of(pattern(spelling.asString())).stream()).distinct().collect(Collectors.joining("|", "{", "}"));
    }

    /** The gap sign is not normalized: three dots would be something else. */
    private static String pattern(String form) {
        var parts = form.split("…", -1);
        for (var i = 0; i < parts.length; i++) {
            parts[i] = NormalizedText.of(parts[i]).folded();
        }
        var pattern = String.join("…", parts);
        Expansion.check(pattern);
        return pattern;
    }

    private static List<Form> checked(List<Form> forms) {
        var seen = new HashSet<String>();
        var twice = forms.stream().filter(form -> !seen.add(form.id()))
                .map(form -> "disclosure/*.yaml: %s stands there twice: remove one".formatted(form.id())).toList();
        if (!twice.isEmpty()) {
            throw new InvalidLexiconException(twice);
        }
        return forms;
    }

}
