package io.incidentgraph.export.describe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an export is, for whoever wants to check or to repeat it.
 *
 * @param query what was asked for
 * @param queryHash of that
 * @param graph the state of the graph
 * @param changed whether the graph was changed while it was read
 * @param nodes exported, by label
 * @param relationships exported, by type
 * @param sources records by kind of source
 */
public record Manifest(String format, Map<String, Object> query, String queryHash, State graph, boolean changed, Payload payload,
        Map<String, Long> nodes, Map<String, Long> relationships, Map<String, Long> sources, Citation citation) {

    /**
     * A state of the graph.
     *
     * @param contentHash of all that it is computed from
     * @param epoch drawn when it was made
     * @param changes how often it was changed since
     */
    public record State(String contentHash, String epoch, long changes) {
    }

    /** What was written. */
    public record Payload(String mediaType, long bytes, String sha256) {
    }

    /** A file of JSON. */
    public String file() {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", format);
        file.put("query", query);
        file.put("queryHash", queryHash);
        file.put("graph", Map.of("contentHash", graph.contentHash(), "epoch", graph.epoch(), "changes", graph.changes()));
        file.put("changedWhileReading", changed);
        file.put("payload", Map.of("mediaType", payload.mediaType(), "bytes", payload.bytes(), "sha256", payload.sha256()));
        file.put("nodes", nodes);
        file.put("relationships", relationships);
        file.put("records", sources);
        file.put("licences", Licences.of(sources.keySet()));
        file.put("citation", Map.of("csl", citation.csl(), "bibtex", citation.bibTex()));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(sorted(file)) + "\n";
    }

    private static Map<String, Object> sorted(Map<String, Object> file) {
        file.replaceAll((_, value) -> value instanceof Map<?, ?> map ? new TreeMap<>(map) : value);
        return file;
    }

}
