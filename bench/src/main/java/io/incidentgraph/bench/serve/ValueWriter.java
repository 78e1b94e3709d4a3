package io.incidentgraph.bench.serve;

import org.neo4j.driver.Value;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;
import tools.jackson.core.JsonGenerator;

/** Writes values of the driver as JSON, without making Java objects of them first. */
final class ValueWriter {

    private static final Type STRING = TypeSystem.getDefault().STRING();
    private static final Type MAP = TypeSystem.getDefault().MAP();
    private static final Type LIST = TypeSystem.getDefault().LIST();
    private static final Type INTEGER = TypeSystem.getDefault().INTEGER();
    private static final Type FLOAT = TypeSystem.getDefault().FLOAT();
    private static final Type BOOLEAN = TypeSystem.getDefault().BOOLEAN();

    private ValueWriter() {
    }

    static void write(Value value, JsonGenerator generator) {
        if (value.isNull()) {
            generator.writeNull();
        }
        else if (STRING.isTypeOf(value)) {
            generator.writeString(value.asString());
        }
        else if (MAP.isTypeOf(value)) {
            generator.writeStartObject();
            for (String key : value.keys()) {
                generator.writeName(key);
                write(value.get(key), generator);
            }
            generator.writeEndObject();
        }
        else if (LIST.isTypeOf(value)) {
            generator.writeStartArray();
            for (Value item : value.values()) {
                write(item, generator);
            }
            generator.writeEndArray();
        }
        else if (INTEGER.isTypeOf(value)) {
            generator.writeNumber(value.asLong());
        }
        else if (FLOAT.isTypeOf(value)) {
            generator.writeNumber(value.asDouble());
        }
        else if (BOOLEAN.isTypeOf(value)) {
            generator.writeBoolean(value.asBoolean());
        }
        else {
            throw new IllegalArgumentException("No JSON for a " + value.type().name());
        }
    }

}
