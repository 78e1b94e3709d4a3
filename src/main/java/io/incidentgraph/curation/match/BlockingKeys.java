package io.incidentgraph.curation.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.codec.language.DoubleMetaphone;

import io.incidentgraph.curation.name.MatchingName;
import io.incidentgraph.curation.name.Word;
import io.incidentgraph.curation.name.WordKind;

/**
 * What organizations must share to be compared at all: a telling word, as it is written or as it sounds, two words written
 * as one, initials, or the beginning or end of the name. Their number is bounded for each organization.
 */
final class BlockingKeys {

    private static final int MOST_WORDS = 12;

    private static final int ENDS = 6;

    private static final int JAPANESE_ENDS = 4;

    private static final int SHORTEST_SOUND = 6;

    private final JapaneseComparison japanese;

    BlockingKeys(JapaneseComparison japanese) {
        this.japanese = japanese;
    }

    Set<String> of(ReadOrganization organization) {
        var keys = new LinkedHashSet<String>();
        organization.names().forEach(name -> keys.addAll(name.japanese() ? japanese(name.joined()) : latin(name)));
        return keys;
    }

    /** Words that divide a block that has become too large. */
    Set<String> finer(ReadOrganization organization) {
        return organization.names().stream().flatMap(name -> name.telling().stream().limit(MOST_WORDS)).map(Word::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> japanese(String name) {
        var keys = new ArrayList<>(List.of("name:" + name, "name:" + japanese.municipal(name)));
        if (name.length() >= JAPANESE_ENDS) {
            keys.add("begins:" + name.substring(0, JAPANESE_ENDS));
            keys.add("ends:" + name.substring(name.length() - JAPANESE_ENDS));
        }
        return keys;
    }

    private static List<String> latin(MatchingName name) {
        var keys = new ArrayList<String>();
        var joined = name.joined();
        keys.add("name:" + joined);
        keys.add("begins:" + joined.substring(0, Math.min(ENDS, joined.length())));
        keys.add("ends:" + joined.substring(Math.max(0, joined.length() - ENDS)));
        var words = name.telling().stream().limit(MOST_WORDS).toList();
        for (int i = 0; i < words.size(); i++) {
            word(words.get(i), keys);
            if (i + 1 < words.size()) {
                keys.add("word:" + words.get(i).text() + words.get(i + 1).text());
            }
        }
        initials(name, keys);
        return keys;
    }

    private static void word(Word word, List<String> keys) {
        if (word.is(WordKind.PLAIN, WordKind.PLACE)) {
            keys.add("word:" + word.text());
            if (word.text().length() >= SHORTEST_SOUND) {
                var sound = new DoubleMetaphone();
                sound.setMaxCodeLen(ENDS);
                keys.add("sound:" + sound.doubleMetaphone(word.text()));
            }
            if (word.text().length() <= ENDS) {
                keys.add("initials:" + word.text());
            }
        }
    }

    /** Of all words, of those that tell something, and of both without the country: which of them an abbreviation takes is not known. */
    private static void initials(MatchingName name, List<String> keys) {
        var all = name.words().stream().limit(MOST_WORDS).toList();
        add(all, keys);
        add(name.telling().stream().limit(MOST_WORDS).toList(), keys);
        add(all.stream().filter(word -> !word.is(WordKind.COUNTRY, WordKind.LOCATION)).toList(), keys);
        add(name.telling().stream().limit(MOST_WORDS).filter(word -> !word.is(WordKind.COUNTRY, WordKind.LOCATION)).toList(), keys);
    }

    private static void add(List<Word> words, List<String> keys) {
        if (words.size() > 1) {
            keys.add("initials:" + words.stream().map(word -> word.initials() ? word.text() : word.text().replace("@", "").substring(0, 1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining()));
        }
    }

}
