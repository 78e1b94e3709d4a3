package io.incidentgraph.bench.data;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What to search for: words of the VCDB's summaries and Japanese phrases of the titles, from frequent to rare. */
public record Words(List<String> phrases) {

    private static final int RAREST = 25;
    private static final int MOST_FREQUENT = 1_000;
    private static final int LATIN = 36;
    private static final int JAPANESE = 12;
    private static final int SHORTEST = 4;

    /** Words that at least 25 incidents have, so that there are 20 hits in every graph, and at most 1,000. */
    public static Words of(Path vcdb) {
        List<Incident> incidents = VcdbFile.read(vcdb);
        var latin = byFrequency(incidents, incident -> Generator.words(incident.summary()).filter(word -> word.length() >= SHORTEST));
        var labels = new Labels();
        var japanese = byFrequency(incidents, incident -> incident.causes().stream().map(labels::cause)
                .filter(label -> label.codePoints().allMatch(Words::japanese)).map("\"%s\""::formatted));
        return new Words(Stream.concat(spread(latin, LATIN), spread(japanese, JAPANESE)).toList());
    }

    private static List<String> byFrequency(List<Incident> incidents, Function<Incident, Stream<String>> words) {
        var counts = new HashMap<String, Integer>();
        incidents.forEach(incident -> words.apply(incident).distinct().forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts.entrySet().stream().filter(entry -> entry.getValue() >= RAREST && entry.getValue() <= MOST_FREQUENT)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    /** So many at ranks that grow exponentially, without repeating any. */
    private static Stream<String> spread(List<String> ranked, int count) {
        return IntStream.range(0, count).mapToObj(i -> ranked.get((int) Math.pow(ranked.size(), i / (double) count)))
                .distinct();
    }

    private static boolean japanese(int character) {
        return Character.isIdeographic(character) || Character.UnicodeScript.of(character) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.KATAKANA;
    }

}
