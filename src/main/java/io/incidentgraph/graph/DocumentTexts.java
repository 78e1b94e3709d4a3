package io.incidentgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;

import io.incidentgraph.model.Hashes;

/** Keeps the texts of documents apart from them, one for all documents that have it, and lets passages quote them. */
@Service
public class DocumentTexts {

    private static final String CONTENT = "MATCH (text:Text {id: $hash}) RETURN text.content AS content";

    private static final String ATTACH = """
            MATCH (document:Document {textHash: $hash})
            MERGE (text:Text {id: $hash})
            ON CREATE SET text.content = $content
            MERGE (document)-[:HAS_TEXT]->(text)
            RETURN document.title AS title, document.url AS url, document.id AS id ORDER BY id
            """;

    private static final String PASSAGES = """
            MATCH (passage:Passage)-[:IN]->(:Document {textHash: $hash}) RETURN DISTINCT passage.id AS id
            """;

    private final GraphSessions sessions;

    DocumentTexts(GraphSessions sessions) {
        this.sessions = sessions;
    }

    /** Gives a text to the documents that are known by its hash; without any, nothing is kept. Attaching again changes nothing. */
    public Attached attach(String content) {
        var hash = Hashes.ofText(content);
        return sessions.write(tx -> {
            tx.run(GraphStatements.LOCK).consume();
            var documents = tx.run(ATTACH, Map.of("hash", hash, "content", content)).stream()
                    .map(row -> row.get("title").asString(row.get("url").asString(hash))).toList();
            return new Attached(hash, documents, new Quotes(tx).write(passages(tx, hash)),
                    documents.isEmpty() ? List.of() : new SimilarTexts(tx).link(hash, content));
        });
    }

    private static List<Object> passages(TransactionContext tx, String hash) {
        return tx.run(PASSAGES, Map.of("hash", hash)).list(row -> row.get("id")).stream().map(Value::asObject).toList();
    }

    /** The text of this hash, if it is held. */
    public Optional<String> content(String hash) {
        return sessions.read(tx -> tx.run(CONTENT, Map.of("hash", hash)).stream().map(row -> row.get("content").asString()).findFirst());
    }

    /**
     * What became of a text.
     *
     * @param documents the titles of the documents that have it now
     * @param quotes the passages that quote it now and did not before
     * @param similar the titles of other documents whose texts are nearly identical
     */
    public record Attached(String hash, List<String> documents, int quotes, List<String> similar) {

        public Attached {
            documents = List.copyOf(documents);
            similar = List.copyOf(similar);
        }

    }

}
