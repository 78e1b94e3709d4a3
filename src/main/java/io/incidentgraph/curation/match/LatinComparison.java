package io.incidentgraph.curation.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.incidentgraph.curation.name.MatchingName;
import io.incidentgraph.curation.name.Word;
import io.incidentgraph.curation.name.WordKind;

/**
 * Compares two names word by word: equal words, words written as one or two, abbreviations, slips of the pen. What is then
 * left decides: a word that tells bodies apart (a place, a department, a number) makes them two.
 */
final class LatinComparison {

    private static final int LONGEST_ABBREVIATION = 6;

    /** For equal names without a word that tells them from others. */
    private static final double GENERAL = 0.8;

    /** Three letters fit many names. */
    private static final double UNCERTAIN = 0.22;

    private static final int SHORTEST_SHARED = 4;

    private final MatchingName name;

    private final MatchingName other;

    private final Spelling spelling;

    private final Leftovers left;

    private final Leftovers right;

    private final List<Word> shared = new ArrayList<>();

    private final List<String> reasons = new ArrayList<>();

    private double score = 1;

    private LatinComparison(MatchingName name, MatchingName other, Spelling spelling) {
        this.name = name;
        this.other = other;
        this.spelling = spelling;
        this.left = new Leftovers(name.words());
        this.right = new Leftovers(other.words());
    }

    static Similarity compare(MatchingName name, MatchingName other, Spelling spelling) {
        return new LatinComparison(name, other, spelling).similarity();
    }

    private Similarity similarity() {
        if (name.joined().equals(other.joined())) {
            if (name.plain().isEmpty()) {
                return new Similarity(GENERAL, List.of("the same name but for its form of writing, of words that many names have"));
            }
            return new Similarity(1, List.of("the same name but for legal form, punctuation and abbreviations"));
        }
        List.copyOf(left.words()).stream().filter(word -> word.kind() != WordKind.SILENT && right.remove(word)).forEach(word -> share(left, word));
        sharedInOtherKinds();
        join(left, right);
        join(right, left);
        abbreviations(left, right);
        abbreviations(right, left);
        slips();
        return verdict();
    }

    private void share(Leftovers side, Word word) {
        side.remove(word);
        shared.add(word);
    }

    /** The same word, that only in one of the names looks like an abbreviation or says where it is. */
    private void sharedInOtherKinds() {
        for (var word : left.telling()) {
            right.telling().stream().filter(each -> each.text().equals(word.text())).findFirst().ifPresent(same -> {
                right.remove(same);
                left.remove(word);
                shared.add(word.kind() == WordKind.PLAIN ? same : word);
            });
        }
    }

    private void join(Leftovers one, Leftovers many) {
        for (var word : one.telling()) {
            for (int from = 0; from + 1 < many.words().size(); from++) {
                for (int to = from + 2; to <= Math.min(from + 3, many.words().size()); to++) {
                    var joined = String.join("", many.words().subList(from, to).stream().map(Word::text).toList());
                    if (joined.equals(word.text())) {
                        many.remove(from, to);
                        share(one, word);
                        less(0.02, "written as one word and as several: %s".formatted(joined));
                        return;
                    }
                }
            }
        }
    }

    private void abbreviations(Leftovers one, Leftovers many) {
        for (var word : one.telling()) {
            int length = word.text().length();
            boolean alone = shared.stream().noneMatch(each -> each.is(WordKind.PLAIN, WordKind.PLACE));
            if (length < (alone ? 3 : 2) || length > LONGEST_ABBREVIATION || !word.initials() && one.telling().size() + shared.size() > 1
                    || alone && one.has(WordKind.KIND)) {
                continue;
            }
            for (int from = 0; from < many.words().size(); from++) {
                int end = Initials.end(word.text(), many.words(), from);
                if (end > 0) {
                    var meaning = String.join(" ", many.words().subList(from, end).stream().map(Word::text).toList());
                    many.remove(from, end);
                    share(one, new Word(word.text(), WordKind.PLAIN, true));
                    less(alone && length == 3 ? UNCERTAIN : length == 2 ? 0.22 : length == 3 ? 0.12 : 0.08, "%s may abbreviate '%s'".formatted(word.text().toUpperCase(Locale.ROOT), meaning));
                    break;
                }
            }
        }
    }

    private void slips() {
        for (var word : left.telling()) {
            right.telling().stream().filter(each -> spelling.areAlike(word.text(), each.text())).findFirst().ifPresent(alike -> {
                right.remove(alike);
                left.remove(word);
                shared.add(alike);
                less(0.07, "spelled alike: %s, %s".formatted(word.text(), alike.text()));
            });
        }
    }

    private Similarity verdict() {
        boolean bothDiffer = !left.telling().isEmpty() && !right.telling().isEmpty();
        if (Stream.of(left, right).anyMatch(side -> side.has(WordKind.PLAIN, WordKind.PLACE)) || bothDiffer && kindsDiffer()
                || saysTooLittle()) {
            return Similarity.NONE;
        }
        lessFor(left, bothDiffer);
        lessFor(right, bothDiffer);
        if (reasons.isEmpty()) {
            less(0.03, "the same words in another order");
        }
        if (shared.size() > 1) {
            reasons.addFirst("the same words: " + String.join(" ", shared.stream().map(Word::text).toList()));
        }
        return score <= 0 ? Similarity.NONE : new Similarity(score, reasons);
    }

    private boolean saysTooLittle() {
        return shared.stream().filter(word -> word.is(WordKind.PLAIN, WordKind.PLACE))
                .mapToInt(word -> word.initials() ? SHORTEST_SHARED : word.text().length()).sum() < SHORTEST_SHARED;
    }

    private boolean kindsDiffer() {
        return left.has(WordKind.KIND) && !right.words().isEmpty() || right.has(WordKind.KIND) && !left.words().isEmpty();
    }

    private void lessFor(Leftovers side, boolean bothDiffer) {
        if (side.telling().isEmpty()) {
            return;
        }
        boolean ofAKind = shared.stream().anyMatch(word -> word.is(WordKind.KIND, WordKind.AREA));
        boolean ofAPlace = shared.stream().noneMatch(word -> word.kind() == WordKind.PLAIN);
        double forKinds = side.count(WordKind.KIND) == 0 ? 0 : ofAKind || ofAPlace ? 0.4 : 0.15 + 0.2 * (side.count(WordKind.KIND) - 1);
        double forAreas = side.count(WordKind.AREA) * (ofAPlace ? 0.4 : 0.12);
        double rest = forAreas + 0.05 * side.count(WordKind.COUNTRY) + 0.08 * side.count(WordKind.LOCATION) + (bothDiffer ? 0.15 : 0.06) * side.count(WordKind.MINOR);
        less(forKinds + rest, "only one of the names has: " + side.text());
    }

    private void less(double points, String reason) {
        score -= points;
        reasons.add(reason.replace("@", ""));
    }

}
