package io.incidentgraph.curation.match;

import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Compares Japanese names. One other Chinese character makes another name (東京 and 京都, 第一 and 第二), so nothing but
 * katakana may differ; and a city is the same with its prefecture before it.
 */
final class JapaneseComparison {

    private static final Pattern MUNICIPAL = Pattern.compile("\\p{IsHan}{1,6}[市区町村]|\\p{IsHan}{1,6}[市区町村](?:立|教育委員会|役所|消防).*");

    private static final Pattern KATAKANA = Pattern.compile("\\p{IsKatakana}{6,}");

    private static final LevenshteinDistance ONE = new LevenshteinDistance(1);

    private final List<String> prefectures;

    JapaneseComparison(List<String> prefectures) {
        this.prefectures = prefectures;
    }

    Similarity compare(String name, String other) {
        if (name.equals(other)) {
            return new Similarity(1, List.of("the same name but for its form of writing"));
        }
        if (municipal(name).equals(other) || municipal(other).equals(name)) {
            return new Similarity(0.85, List.of("only one of the names begins with the prefecture"));
        }
        return KATAKANA.matcher(name).matches() && KATAKANA.matcher(other).matches() && ONE.apply(name, other) == 1
                ? new Similarity(0.8, List.of("spelled alike: %s, %s".formatted(name, other))) : Similarity.NONE;
    }

    /** The name without its prefecture, if what is left says enough. */
    String municipal(String name) {
        for (var prefecture : prefectures) {
            if (name.startsWith(prefecture) && MUNICIPAL.matcher(name.substring(prefecture.length())).matches()) {
                return name.substring(prefecture.length());
            }
        }
        return name;
    }

}
