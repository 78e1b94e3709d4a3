package io.incidentgraph.disclosure.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** What happened and in whose sphere. A cause that the page's author infers is right in commentary only. */
final class CauseComparison implements Comparison {

    private static final String UNKNOWN = "UNKNOWN";

    private static final Set<String> OWN_ACTS = Set.of("error", "misuse");

    private final Crosswalk crosswalk;

    CauseComparison(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
    }

    @Override
    public Outcome compare(GoldIncident gold, Answer answer) {
        var expected = new ArrayList<Expected<GivenCause>>();
        gold.items("causes").map(item -> expected(item, item.path("optional").booleanValue(false))).forEach(expected::add);
        gold.items("causes_optional").map(item -> expected(item, true)).forEach(expected::add);
        return Outcome.of(expected, given(answer));
    }

    private List<Given<GivenCause>> given(Answer answer) {
        var stated = answer.items("causes").map(item -> cause(item, false));
        var inferred = answer.inCommentary("causes").map(item -> cause(item, true));
        return Stream.concat(stated, inferred).filter(cause -> !cause.codes().isEmpty()).distinct()
                .map(cause -> new Given<>(cause.text(), cause, cause.inferred())).toList();
    }

    private GivenCause cause(JsonNode item, boolean inferred) {
        var concept = item.path("cause").asString("");
        return new GivenCause(crosswalk.cause(concept), item.path("party").asString(UNKNOWN), OWN_ACTS.contains(concept.split("\\.")[0]), inferred);
    }

    private static Expected<GivenCause> expected(JsonNode gold, boolean optional) {
        var types = accepted(gold, "type");
        var parties = accepted(gold, "party");
        boolean inferred = gold.path("inferred_by").isString();
        var need = optional || gold.path("type").asString().equals(UNKNOWN) ? Expected.Need.TOLERATED
                : types.contains(UNKNOWN) ? Expected.Need.MAY_BE_ABSENT : Expected.Need.NEEDED;
        return new Expected<>("%s %s".formatted(gold.path("type").asString(), gold.path("party").asString()), need,
                cause -> cause.inferred() == inferred && cause.codes().stream().anyMatch(types::contains) && isParty(parties, cause));
    }

    /** A victim's own part in an attack from outside need not be stated. */
    private static boolean isParty(Set<String> parties, GivenCause cause) {
        return parties.contains(cause.party()) || parties.contains("SELF") && cause.party().equals(UNKNOWN) && !cause.isOwnAct();
    }

    private static Set<String> accepted(JsonNode gold, String name) {
        var accepted = new LinkedHashSet<>(GoldIncident.texts(gold.path(name + "_accept")));
        accepted.add(gold.path(name).asString());
        return accepted;
    }

    /** Concepts that answer the same codes are one. */
    private record GivenCause(List<String> codes, String party, boolean isOwnAct, boolean inferred) {

        String text() {
            return "%s %s".formatted(codes.getFirst(), party);
        }

    }

}
