package io.incidentgraph.export.describe;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an export is cited: it is known by the hash of the graph's content, not by an address.
 *
 * @param title what it is
 * @param version of the program
 * @param contentHash of the graph
 * @param changes the graph's counter of changes
 * @param date on which it was exported
 */
public record Citation(String title, String version, String contentHash, long changes, LocalDate date) {

    private static final String AUTHOR = "The Incident Graph authors";

    /** The first digits tell it from any other. */
    String key() {
        return "incident-graph-" + contentHash.replace("sha256:", "").substring(0, 12);
    }

    private String state() {
        return "Graph content %s, change %d; exported with Incident Graph %s".formatted(contentHash, changes, version);
    }

    /** As CSL-JSON, version 1.0, has it: one item. */
    Map<String, Object> csl() {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", key());
        item.put("type", "dataset");
        item.put("title", title);
        item.put("author", List.of(Map.of("literal", AUTHOR)));
        item.put("issued", Map.of("date-parts", List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))));
        item.put("version", contentHash);
        item.put("note", state());
        return item;
    }

    /** A file of CSL-JSON. */
    public String cslFile() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(List.of(csl())) + "\n";
    }

    /** A file of BibTeX. */
    public String bibTex() {
        return """
                @misc{%s,
                  title = {{%s}},
                  author = {{%s}},
                  year = {%d},
                  month = {%d},
                  version = {%s},
                  note = {%s}
                }
                """.formatted(key(), escaped(title), AUTHOR, date.getYear(), date.getMonthValue(), contentHash, escaped(state()));
    }

    private static String escaped(String text) {
        return text.replaceAll("([#$%&_{}])", "\\\\$1");
    }

    /** A {@code CITATION.cff}, version 1.2.0. */
    public String cff() {
        return """
                cff-version: 1.2.0
                message: If you use these data, please cite them as below.
                type: dataset
                title: %s
                authors:
                  - name: %s
                version: %s
                date-released: %s
                identifiers:
                  - type: other
                    value: %s
                    description: Hash of the content of the graph at change %d
                abstract: %s
                """.formatted(quoted(title), AUTHOR, quoted(contentHash), date, quoted(contentHash), changes, quoted(state()));
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

}
