package io.incidentgraph.disclosure.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SpellingsTests {

    @Test
    void findsKeysWithinAndAcrossEachOther() {
        var found = found(Map.of("不正", "a", "アクセス", "b", "不正アクセス", "c", "セスを", "d"), "不正アクセスを");
        assertThat(found).containsExactly("0-2 a", "2-6 b", "0-6 c", "4-7 d");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(found(Map.of("漏えい", "x"), "")).isEmpty();
        assertThat(found(Map.of(), "漏えい")).isEmpty();
    }

    @Test
    void findsWhatLookingForEachKeyAloneFinds() {
        var random = new Random(5);
        for (var round = 0; round < 200; round++) {
            var keys = new TreeMap<String, String>();
            IntStream.range(0, 1 + random.nextInt(30)).mapToObj(_ -> word(random, 1 + random.nextInt(4))).forEach(key -> keys.put(key, key));
            var text = word(random, random.nextInt(60));
            assertThat(found(keys, text)).as("%s in %s", keys.keySet(), text).containsExactlyInAnyOrderElementsOf(oneByOne(keys, text));
        }
    }

    private static String word(Random random, int length) {
        return random.ints(length, 0, 3).collect(StringBuilder::new, (word, letter) -> word.append("漏洩\uffff".charAt(letter)), StringBuilder::append).toString();
    }

    private static List<String> oneByOne(Map<String, String> keys, String text) {
        var found = new ArrayList<String>();
        keys.forEach((key, value) -> {
            for (var at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
                found.add("%d-%d %s".formatted(at, at + key.length(), value));
            }
        });
        return found;
    }

    private static List<String> found(Map<String, String> keys, String text) {
        var found = new ArrayList<String>();
        new Spellings<>(keys).find(text, (start, end, value) -> found.add("%d-%d %s".formatted(start, end, value)));
        return found;
    }

}
