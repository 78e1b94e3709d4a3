package io.incidentgraph.disclosure.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the items of one kind in one incident came out. */
record Outcome(List<String> right, List<String> missed, List<String> falseAlarms) {

    /** The best pairing: each item of the gold file answered at most once, as many of them as can be. */
    static <T> Outcome of(List<Expected<T>> expected, List<Given<T>> given) {
        var scored = expected.stream().filter(item -> item.need() != Expected.Need.TOLERATED).toList();
        var pairing = new Pairing<>(scored, given);
        var right = IntStream.range(0, scored.size()).filter(pairing::isAnswered).mapToObj(i -> scored.get(i).text()).toList();
        var missed = IntStream.range(0, scored.size()).filter(i -> !pairing.isAnswered(i)).mapToObj(scored::get)
                .filter(item -> item.need() == Expected.Need.NEEDED).map(Expected::text).toList();
        var falseAlarms = IntStream.range(0, given.size()).filter(i -> !pairing.isUsed(i)).mapToObj(given::get)
                .filter(item -> !item.implied() && expected.stream().noneMatch(other -> tolerates(other, item))).map(Given::text).toList();
        return new Outcome(right, missed, falseAlarms);
    }

    private static <T> boolean tolerates(Expected<T> expected, Given<T> given) {
        return expected.need() == Expected.Need.TOLERATED && expected.accepts().test(given.value());
    }

    Stream<Finding> findings(Kind kind, String document, String incident) {
        return Stream.of(findings(right, Finding.Verdict.RIGHT, kind, document, incident),
                findings(missed, Finding.Verdict.MISSED, kind, document, incident),
                findings(falseAlarms, Finding.Verdict.FALSE_ALARM, kind, document, incident)).flatMap(each -> each);
    }

    private static Stream<Finding> findings(List<String> values, Finding.Verdict verdict, Kind kind, String document, String incident) {
        return values.stream().map(value -> new Finding(kind, verdict, document, incident, value));
    }

    /** A maximum matching by augmenting paths. */
    private static final class Pairing<T> {

        private final List<Expected<T>> expected;

        private final List<Given<T>> given;

        private final List<Integer> answeredBy = new ArrayList<>();

        Pairing(List<Expected<T>> expected, List<Given<T>> given) {
            this.expected = expected;
            this.given = given;
            given.forEach(_ -> answeredBy.add(-1));
            IntStream.range(0, expected.size()).forEach(i -> augment(i, new HashSet<>()));
        }

        boolean isAnswered(int item) {
            return answeredBy.contains(item);
        }

        boolean isUsed(int answer) {
            return answeredBy.get(answer) >= 0;
        }

        private boolean augment(int item, Set<Integer> tried) {
            for (int answer = 0; answer < given.size(); answer++) {
                if (expected.get(item).accepts().test(given.get(answer).value()) && tried.add(answer)
                        && (answeredBy.get(answer) < 0 || augment(answeredBy.get(answer), tried))) {
                    answeredBy.set(answer, item);
                    return true;
                }
            }
            return false;
        }

    }

}
