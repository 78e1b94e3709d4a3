package io.incidentgraph.graph;

import io.incidentgraph.vocabulary.Vocabulary;

/** What keeps and checks the graph, put together as the program does. */
record Stores(RecordStore records, CatalogueStore catalogue, GraphCheck check) {

    static Stores in(GraphSessions sessions) {
        return in(sessions, new GraphSettings(100, true), Vocabulary.load());
    }

    static Stores in(GraphSessions sessions, GraphSettings settings, Vocabulary vocabulary) {
        var projections = new Projections(vocabulary);
        var searchTexts = new SearchTextUpkeep(sessions, projections);
        return new Stores(new RecordStore(sessions, settings, vocabulary, projections, searchTexts),
                new CatalogueStore(sessions, vocabulary, projections, searchTexts), new GraphCheck(sessions, vocabulary, projections));
    }

}
