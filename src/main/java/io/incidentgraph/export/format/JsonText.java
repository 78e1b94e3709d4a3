package io.incidentgraph.export.format;

import tools.jackson.databind.json.JsonMapper;

/** Values as JSON. */
final class JsonText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonText() {
    }

    static String of(Object value) {
        return JSON.writeValueAsString(value);
    }

}
