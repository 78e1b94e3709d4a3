package io.incidentgraph.export.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * The hash of all that the graph is computed from: the accepted records, the entries of catalogues, the vocabulary and the
 * texts, by their own hashes. Equal content has equal hashes, in whatever database and in whatever order it came.
 */
final class ContentHash {

    private static final List<String> HASHED = List.of("Record", "CatalogueEntry", "Text");

    private static final String IDS = """
            MATCH (node:$(label))
            USING INDEX node:$(label)(id)
            WHERE node.id IS NOT NULL AND NOT node:Draft
            RETURN node.id AS id ORDER BY id
            """;

    private static final String VOCABULARY = "OPTIONAL MATCH (state:GraphState {id: 'graph'}) RETURN coalesce(state.catalogue, '') AS hash";

    private ContentHash() {
    }

    static String of(SimpleQueryRunner tx) {
        var digest = sha256();
        digest.update(tx.run(VOCABULARY).single().get("hash").asString().getBytes(StandardCharsets.UTF_8));
        for (var label : HASHED) {
            digest.update(label.getBytes(StandardCharsets.UTF_8));
            var rows = tx.run(IDS.replace("$(label)", label), Map.of());
            while (rows.hasNext()) {
                digest.update(bytes(rows.next().get("id").asObject()));
            }
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(Object id) {
        return id instanceof Long number ? ByteBuffer.allocate(Long.BYTES).putLong(number).array() : id.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java platform has SHA-256", ex);
        }
    }

}
