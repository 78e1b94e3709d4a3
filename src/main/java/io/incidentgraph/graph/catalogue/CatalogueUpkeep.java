package io.incidentgraph.graph.catalogue;

import java.util.Map;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.vocabulary.Vocabulary;

/** Keeps the graph's catalogue what the vocabulary and the imported catalogues make of it. */
public final class CatalogueUpkeep {

    private static final String HASH = "MATCH (state:GraphState {id: 'graph'}) RETURN state.catalogue AS hash";

    private static final String REMEMBER = "MERGE (state:GraphState {id: 'graph'}) SET state.catalogue = $hash";

    private final Vocabulary vocabulary;

    private final String hash;

    public CatalogueUpkeep(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.hash = new VocabularyPart(vocabulary).hash();
    }

    public CatalogueState state(TransactionContext tx) {
        var state = CatalogueState.of(vocabulary, Imported.read(tx));
        Kinds.concepts().forEach(label -> state.withForeign(label, tx.run(CatalogueStatements.foreign(label)).list(row -> row.get("id").asString())));
        return state;
    }

    /** Writes the catalogue unless it was written with this very vocabulary. */
    public void writeIfOther(TransactionContext tx) {
        if (tx.run(HASH).list().stream().noneMatch(row -> hash.equals(row.get("hash").asString("")))) {
            write(tx, state(tx));
        }
    }

    /** Writes the catalogue whatever is there. Concepts that it does not have any more stay: facts may point at them. */
    public CatalogueChanges write(TransactionContext tx, CatalogueState state) {
        var changes = new CatalogueWriter(tx).write(state);
        tx.run(REMEMBER, Map.of("hash", hash)).consume();
        new CatalogueNaming(tx).note(state, changes);
        return changes;
    }

}
