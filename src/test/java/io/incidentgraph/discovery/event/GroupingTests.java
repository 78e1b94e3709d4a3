package io.incidentgraph.discovery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupingTests {

    private static final Grouping NOTHING_REFUSED = new Grouping((_, _) -> false);

    @Test
    void putsTheDisclosuresOfTheCustomersTogether() {
        var proposals = NOTHING_REFUSED.proposals(List.of(incident("市役所", "hacking.exploit-vulnerability", 1, 3), incident("学校", "hacking", 2, 2),
                incident("病院", "error.loss", 2, 2), incident("銀行", "hacking", 20, 22)));

        assertThat(proposals).hasSize(1);
        assertThat(proposals.getFirst().incidentIds()).containsExactly("市役所", "学校");
        assertThat(proposals.getFirst().causeId()).isEqualTo("hacking");
        assertThat(proposals.getFirst().reasons()).containsExactly("the same vendor, in whose sphere the cause lay: org:JP:共用サーバー",
                "the same cause, or a narrower one: hacking", "all can have happened on 2024-05-02");
    }

    @Test
    void twoKindsOfHackingAreNotTheSameCause() {
        assertThat(NOTHING_REFUSED.proposals(List.of(incident("市役所", "hacking.sql-injection", 1, 3), incident("学校", "hacking.brute-force", 1, 3)))).isEmpty();
    }

    @Test
    void oneOrganizationsIncidentsAreNoEventOfSeveral() {
        var one = incident("紛失1", "error.loss", 1, 1);
        var other = new Candidate(one.vendor(), "紛失2", false, one.causes(), one.from(), one.to(), Set.of(), one.victims());

        assertThat(NOTHING_REFUSED.proposals(List.of(one, other))).isEmpty();
    }

    @Test
    void whatIsDecidedIsNotProposedButWhatMayJoinItIs() {
        var one = in(incident("市役所", "hacking", 1, 3), "event:hosting");
        var other = in(incident("学校", "hacking", 1, 3), "event:hosting");
        assertThat(NOTHING_REFUSED.proposals(List.of(one, other))).isEmpty();

        var joined = NOTHING_REFUSED.proposals(List.of(one, other, incident("病院", "hacking", 2, 2)));
        assertThat(joined).hasSize(1).first().extracting(EventProposal::event).isEqualTo("event:hosting");
        assertThat(joined.getFirst().reasons()).contains("2 of 3 are parts of event:hosting already");
        assertThat(NOTHING_REFUSED.proposals(List.of(one, in(incident("銀行", "hacking", 1, 3), "event:elsewhere")))).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void proposesWhatBelongsTogetherAndLeavesNoPairOut(long seed) {
        var random = new Random(seed);
        var candidates = new ArrayList<Candidate>();
        for (int i = random.nextInt(2, 9); i > 0; i--) {
            int from = random.nextInt(1, 10);
            candidates.add(incident("事案" + i, List.of("hacking", "hacking.sql-injection", "hacking.brute-force", "error").get(random.nextInt(4)), from, from + random.nextInt(5)));
        }
        var apart = new TreeSet<List<String>>((one, other) -> one.toString().compareTo(other.toString()));
        candidates.forEach(one -> candidates.stream().filter(_ -> random.nextInt(6) == 0).forEach(other -> apart.add(List.of(one.incident(), other.incident()))));
        var proposals = new Grouping((one, other) -> apart.contains(List.of(one, other)) || apart.contains(List.of(other, one))).proposals(candidates);

        assertThat(faults(candidates, apart, proposals)).as("seed %d", seed).isEmpty();
    }

    @Test
    void theComparisonSeesWhatDoesNotBelongAndWhatIsMissing() {
        var one = incident("市役所", "hacking", 1, 3);
        var late = incident("学校", "hacking", 4, 4);
        var wrong = new EventProposal(one.vendor(), "hacking", List.of(one, late));

        assertThat(faults(List.of(one, late), Set.of(), List.of(wrong))).isNotEmpty();
        assertThat(faults(List.of(one, incident("病院", "hacking", 2, 2)), Set.of(), List.of())).isNotEmpty();
    }

    /** What is wrong, looking at each pair by itself. */
    private static List<String> faults(List<Candidate> candidates, Set<List<String>> apart, List<EventProposal> proposals) {
        var faults = new ArrayList<String>();
        for (var proposal : proposals) {
            for (var one : proposal.incidents()) {
                proposal.incidents().stream().filter(other -> !one.equals(other) && !belong(one, other, proposal.causeId(), apart))
                        .forEach(other -> faults.add(one.incident() + " and " + other.incident() + " in " + proposal));
            }
            if (proposal.incidents().stream().noneMatch(each -> each.causes().containsKey(proposal.causeId()))) {
                faults.add("nobody names " + proposal.causeId());
            }
        }
        boolean some = candidates.stream().anyMatch(one -> candidates.stream().filter(other -> !one.equals(other))
                .anyMatch(other -> Stream.concat(one.causes().keySet().stream(), other.causes().keySet().stream()).anyMatch(cause -> belong(one, other, cause, apart))));
        if (some == proposals.isEmpty()) {
            faults.add("pairs belong together: " + some);
        }
        return faults;
    }

    private static boolean belong(Candidate one, Candidate other, String cause, Set<List<String>> apart) {
        return Stream.of(one, other).allMatch(each -> each.causes().keySet().stream().anyMatch(id -> id.equals(cause) || id.startsWith(cause + ".")))
                && !one.from().isAfter(other.to()) && !other.from().isAfter(one.to())
                && !apart.contains(List.of(one.incident(), other.incident())) && !apart.contains(List.of(other.incident(), one.incident()));
    }

    private static Candidate incident(String id, String cause, int from, int to) {
        Map<String, Set<String>> causes = new HashMap<>();
        causes.put(cause, cause.contains(".") ? Set.of(cause, cause.substring(0, cause.indexOf('.'))) : Set.of(cause));
        return new Candidate("org:JP:共用サーバー", id, false, causes, LocalDate.of(2024, 5, from), LocalDate.of(2024, 5, to), Set.of(), Set.of("org:JP:" + id));
    }

    private static Candidate in(Candidate candidate, String event) {
        return new Candidate(candidate.vendor(), candidate.incident(), false, candidate.causes(), candidate.from(), candidate.to(), Set.of(event), candidate.victims());
    }

}
