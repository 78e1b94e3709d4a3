package io.incidentgraph.curation.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A name as it is held against others. It is no {@code NameKey}: that decides ids and changes never, this one learns.
 *
 * @param words in their order; a Japanese name is one word
 * @param japanese whether it is written in Japanese characters, without blanks between words
 * @param country the country that the name itself states
 */
public record MatchingName(List<Word> words, boolean japanese, @Nullable String country) {

    public MatchingName {
        words = List.copyOf(words);
    }

    /** The words that tell something. */
    public List<Word> telling() {
        return words.stream().filter(word -> word.kind() != WordKind.SILENT).toList();
    }

    /** The words that tell it from others. */
    public List<Word> plain() {
        return words.stream().filter(word -> word.is(WordKind.PLAIN, WordKind.PLACE)).toList();
    }

    /** The telling words as one. */
    public String joined() {
        return telling().stream().map(Word::text).collect(Collectors.joining());
    }

    public Optional<String> statedCountry() {
        return Optional.ofNullable(country);
    }

}
