package io.incidentgraph.query.execute;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.UTF8JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * The data of a response, of which the values are JSON already.
 *
 * @param fields JSON in UTF-8 by the keys of the root fields, in their order
 */
record WrittenData(Map<String, byte[]> fields) implements JacksonSerializable {

    @Override
    public void serialize(JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        fields.forEach((key, value) -> {
            json.writeName(key);
            write(json, value);
        });
        json.writeEndObject();
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializationContext context, TypeSerializer types) {
        serialize(json, context);
    }

    private static void write(JsonGenerator json, byte[] value) {
        if (json instanceof UTF8JsonGenerator) {
            json.writeRawValue(new Utf8(value));
        }
        else {
            json.writeRawValue(new String(value, StandardCharsets.UTF_8));
        }
    }

    /** Bytes that go out as they are. */
    private static final class Utf8 extends SerializedString {

        Utf8(byte[] bytes) {
            super("");
            _unquotedUTF8Ref = bytes;
        }

    }

}
