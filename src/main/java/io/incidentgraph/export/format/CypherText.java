package io.incidentgraph.export.format;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Values as literals of Cypher, without a line break. */
final class CypherText {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private CypherText() {
    }

    /** The name of a label, a type or a property. */
    static String name(String name) {
        return NAME.matcher(name).matches() ? name : "`" + name.replace("`", "``") + "`";
    }

    static void map(Map<?, ?> map, Output out) throws IOException {
        out.add('{');
        boolean first = true;
        for (var entry : sorted(map).entrySet()) {
            out.add(first ? "" : ", ").add(name(entry.getKey())).add(": ");
            value(entry.getValue(), out);
            first = false;
        }
        out.add('}');
    }

    private static Map<String, Object> sorted(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        return sorted;
    }

    static void value(Object value, Output out) throws IOException {
        switch (value) {
            case String text -> text(text, out);
            case Map<?, ?> map -> map(map, out);
            case List<?> list -> list(list, out);
            case LocalDate date -> out.add("date('").add(date.toString()).add("')");
            case LocalDateTime time -> out.add("localdatetime('").add(time.toString()).add("')");
            case ZonedDateTime time -> out.add("datetime('").add(time.toString()).add("')");
            case OffsetDateTime time -> out.add("datetime('").add(time.toString()).add("')");
            case Number number -> out.add(number.toString());
            case Boolean truth -> out.add(truth.toString());
            default -> throw new IOException("A value of type %s has no literal in Cypher".formatted(value.getClass().getName()));
        }
    }

    private static void list(List<?> list, Output out) throws IOException {
        out.add('[');
        boolean first = true;
        for (var item : list) {
            out.add(first ? "" : ", ");
            value(item, out);
            first = false;
        }
        out.add(']');
    }

    private static void text(String text, Output out) throws IOException {
        out.add('\'');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character == '\'' || character == '\\' || character == '\u007f' || Character.isSurrogate(character)) {
                out.add(text.substring(written, i)).add(escaped(character));
                written = i + 1;
            }
        }
        out.add(written == 0 ? text : text.substring(written)).add('\'');
    }

    private static String escaped(char character) {
        return switch (character) {
            case '\'' -> "\\'";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u%04x".formatted((int) character);
        };
    }

}
