package io.incidentgraph.ingest.source;

import io.incidentgraph.ingest.read.Element;
import io.incidentgraph.ingest.read.Head.Syntax;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads an element that was cut out of a document. */
public enum ElementParser {

    JSON(JsonMapper.shared()), YAML(YAMLMapper.shared());

    private final ObjectMapper mapper;

    ElementParser(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public static ElementParser of(Syntax syntax) {
        return syntax == Syntax.YAML ? YAML : JSON;
    }

    public Element parse(Raw raw) {
        if (raw.fault() != null) {
            return new Element.Unreadable(raw.position(), raw.fault(), raw.text());
        }
        try {
            return new Element.Read(raw.position(), mapper.readTree(raw.bytes()));
        } catch (JacksonException e) {
            return new Element.Unreadable(raw.position(), "This is no " + name() + ": " + e.getOriginalMessage(), raw.text());
        }
    }

}
