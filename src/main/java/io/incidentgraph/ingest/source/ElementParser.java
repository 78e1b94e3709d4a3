package io.incidentgraph.ingest.source;

import io.incidentgraph.ingest.read.Element;
import io.incidentgraph.ingest.read.Head.Syntax;
import io.incidentgraph.model.format.ParserMessage;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads an element that was cut out of a document. */
public enum ElementParser {

    JSON(JsonMapper.builder()),

    /** What is too large is known before it comes here, and names that stand twice are found when the tree is built. */
    YAML(YAMLMapper.builder(YAMLFactory.builder()
            .loadSettings(LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setAllowDuplicateKeys(true).build()).build()));

    private final ObjectMapper mapper;

    ElementParser(MapperBuilder<?, ?> mapper) {
        this.mapper = mapper.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();
    }

    public static ElementParser of(Syntax syntax) {
        return syntax == Syntax.YAML ? YAML : JSON;
    }

    public Element parse(Raw raw) {
        if (raw.fault() != null) {
            return new Element.Unreadable(raw.position(), raw.fault(), raw.text());
        }
        try {
            var value = mapper.readTree(raw.bytes());
            var defect = mayHaveAliases(raw.bytes()) ? defect(raw) : Optional.<String>empty();
            return defect.isEmpty() ? new Element.Read(raw.position(), value) : new Element.Unreadable(raw.position(), defect.get(), raw.text());
        } catch (MismatchedInputException e) {
            var reason = defect(raw).orElse("More than one value stands here: write each on lines of its own");
            return new Element.Unreadable(raw.position(), reason, raw.text());
        } catch (JacksonException e) {
            return new Element.Unreadable(raw.position(), reason(raw, e), raw.text());
        }
    }

    private boolean mayHaveAliases(byte[] bytes) {
        if (this == YAML) {
            for (byte each : bytes) {
                if (each == '*') {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<String> defect(Raw raw) {
        try (var parser = mapper.createParser(raw.bytes())) {
            return Defects.find(parser, raw.position().line());
        }
    }

    private String reason(Raw raw, JacksonException e) {
        String message = ParserMessage.of(e);
        if (e instanceof StreamConstraintsException) {
            return message + ": shorten or divide it";
        }
        return "This is no %s: %s%s%s".formatted(name(), message, message.contains("UTF-8") ? ": save it in UTF-8" : "", at(raw, e));
    }

    /** Parsers of YAML say where by themselves. */
    private String at(Raw raw, JacksonException e) {
        var location = e.getLocation();
        return this == YAML || location == null || location.getLineNr() < 1 ? ""
                : " (line %d, column %d)".formatted(Math.max(1, raw.position().line()) + location.getLineNr() - 1, location.getColumnNr());
    }

}
