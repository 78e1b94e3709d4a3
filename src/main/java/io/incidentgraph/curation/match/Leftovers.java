package io.incidentgraph.curation.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.incidentgraph.curation.name.Word;
import io.incidentgraph.curation.name.WordKind;

/** The words of a name to which nothing in the other name corresponds yet. */
final class Leftovers {

    private final List<Word> words;

    Leftovers(List<Word> words) {
        this.words = new ArrayList<>(words);
    }

    List<Word> words() {
        return words;
    }

    List<Word> telling() {
        return words.stream().filter(word -> word.kind() != WordKind.SILENT).toList();
    }

    boolean has(WordKind... kinds) {
        return words.stream().anyMatch(word -> word.is(kinds));
    }

    long count(WordKind kind) {
        return words.stream().filter(word -> word.kind() == kind).count();
    }

    boolean remove(Word word) {
        return words.remove(word);
    }

    void remove(int from, int to) {
        words.subList(from, to).clear();
    }

    String text() {
        return telling().stream().map(Word::text).collect(Collectors.joining(" "));
    }

}
