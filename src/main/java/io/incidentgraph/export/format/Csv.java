package io.incidentgraph.export.format;

import java.util.List;
import java.util.stream.Collectors;

/** Cells of CSV as the importer of Neo4j reads them: no sign escapes another, quotes are doubled. */
final class Csv {

    /** Between the items of a list: no text of people has it. */
    static final String BETWEEN = "\u001f";

    private Csv() {
    }

    static CharSequence cell(Object value) {
        return switch (value) {
            case String text -> quoted(text);
            case List<?> list -> quoted(list.stream().map(item -> item.toString().replace(BETWEEN, " ")).collect(Collectors.joining(BETWEEN)));
            default -> value.toString();
        };
    }

    static CharSequence quoted(String text) {
        return new StringBuilder(text.length() + 2).append('"').append(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\"")).append('"');
    }

}
