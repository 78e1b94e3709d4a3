package io.incidentgraph.curation;

import java.util.List;

import io.incidentgraph.curation.match.Matcher;

/**
 * What the command line of {@code suggest} asks for.
 *
 * @param json whether a suggestion is printed as JSON on a line
 */
record SuggestOptions(double minScore, boolean json) {

    static final double MIN_SCORE = 0.7;

    /** @throws IllegalArgumentException saying what is wrong and how to write it */
    static SuggestOptions parse(List<String> arguments) {
        var options = new SuggestOptions(MIN_SCORE, false);
        for (var words = arguments.iterator(); words.hasNext();) {
            var word = words.next().split("=", 2);
            var value = word.length > 1 ? word[1] : words.hasNext() ? words.next() : "";
            options = switch (word[0]) {
                case "--min-score" -> new SuggestOptions(score(value), options.json());
                case "--format" -> new SuggestOptions(options.minScore(), isJson(value));
                default -> throw new IllegalArgumentException("suggest takes no '%s': suggest [--min-score 0.7] [--format table|jsonl]".formatted(word[0]));
            };
        }
        return options;
    }

    private static double score(String value) {
        try {
            double score = Double.parseDouble(value);
            if (score >= Matcher.LEAST_SCORE && score <= 1) {
                return score;
            }
        }
        catch (NumberFormatException notANumber) {
            // answered like a number that is out of range
        }
        throw new IllegalArgumentException("--min-score is '%s'; it must be a number from %s to 1".formatted(value, Matcher.LEAST_SCORE));
    }

    private static boolean isJson(String value) {
        return switch (value) {
            case "jsonl" -> true;
            case "table" -> false;
            default -> throw new IllegalArgumentException("'%s' is no format: write --format table or --format jsonl".formatted(value));
        };
    }

}
