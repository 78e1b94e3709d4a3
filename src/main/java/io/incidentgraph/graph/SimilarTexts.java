package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;

/** Links texts that are nearly identical, such as a notice and its copy elsewhere. */
final class SimilarTexts {

    private static final String CANDIDATES = """
            MATCH (text:Text {id: $id})
            SET text.band0 = $band0, text.band1 = $band1, text.band2 = $band2, text.band3 = $band3
            WITH text
            MATCH (other:Text) WHERE other.band0 = $band0 OR other.band1 = $band1 OR other.band2 = $band2 OR other.band3 = $band3
            WITH other WHERE other.id <> $id ORDER BY other.id LIMIT 50
            RETURN other.id AS id, other.content AS content, COLLECT { MATCH (document:Document)-[:HAS_TEXT]->(other) RETURN coalesce(document.title, document.url) } AS titles
            """;

    private static final String LINK = """
            MATCH (text:Text {id: $id}), (other:Text {id: $other})
            MERGE (text)-[similar:SIMILAR_TO]->(other)
            SET similar.similarity = $similarity
            """;

    private final TransactionContext tx;

    SimilarTexts(TransactionContext tx) {
        this.tx = tx;
    }

    /** Links a stored text with those that are nearly identical; gives the titles of their documents. */
    List<String> link(String id, String content) {
        var fingerprint = Fingerprint.of(content);
        var bands = fingerprint.bands();
        var titles = new ArrayList<String>();
        tx.run(CANDIDATES, parameters(id, bands)).list().forEach(row -> {
            double similarity = fingerprint.similarity(Fingerprint.of(row.get("content").asString()));
            if (similarity >= Fingerprint.NEARLY_IDENTICAL) {
                tx.run(LINK, Map.of("id", id, "other", row.get("id").asString(), "similarity", similarity)).consume();
                titles.addAll(row.get("titles").asList(title -> title.asString("untitled")));
            }
        });
        return titles;
    }

    private static Map<String, Object> parameters(String id, List<Long> bands) {
        var parameters = new HashMap<String, Object>(Map.of("id", id));
        for (int band = 0; band < bands.size(); band++) {
            parameters.put("band" + band, bands.get(band));
        }
        return parameters;
    }

}
