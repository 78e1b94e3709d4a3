package io.incidentgraph.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.graph.DocumentTexts;
import io.incidentgraph.model.DocumentReference;
import io.incidentgraph.model.Evidence;
import io.incidentgraph.model.TextRange;

/** The words to which the passages of a record point. A text is read when the first quote of it is asked for, and not held. */
final class Quotations {

    private final List<DocumentReference> documents;

    private final Map<Integer, Set<TextRange>> passages;

    private final DocumentTexts texts;

    private final Map<Integer, Map<TextRange, String>> quotes = new HashMap<>();

    /** @param passages those of each document, by its place in the record */
    Quotations(List<DocumentReference> documents, Map<Integer, Set<TextRange>> passages, DocumentTexts texts) {
        this.documents = documents;
        this.passages = passages;
        this.texts = texts;
    }

    /** The words of a passage; null where the text is not held, or ends before. */
    synchronized @Nullable String of(Evidence evidence) {
        return quotes.computeIfAbsent(evidence.document(), this::cut).get(evidence.range());
    }

    private Map<TextRange, String> cut(int document) {
        var cut = new HashMap<TextRange, String>();
        Optional.ofNullable(documents.get(document).textHash()).flatMap(texts::content).ifPresent(text -> {
            int[] characters = text.codePoints().toArray();
            passages.getOrDefault(document, Set.of()).stream().filter(range -> range.end() <= characters.length)
                    .forEach(range -> cut.put(range, new String(characters, range.start(), range.end() - range.start())));
        });
        return cut;
    }

}
