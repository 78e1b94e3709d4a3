package io.incidentgraph.disclosure.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** Whose incident it is; where the text names nobody, no name is as right as the site, the app or the account that it names. */
final class VictimComparison implements Comparison {

    @Override
    public Outcome compare(GoldIncident gold, Answer answer) {
        var given = answer.items("organizations").filter(item -> item.path("as").asString("VICTIM").equals("VICTIM"))
                .map(item -> Given.of(text(item), item)).toList();
        return Outcome.of(gold.isNone() ? List.of() : expected(gold), given);
    }

    private static List<Expected<JsonNode>> expected(GoldIncident gold) {
        var accepted = accepted(gold);
        boolean named = gold.path("organization").isString();
        Predicate<JsonNode> accepts = item -> (item.path("name").isString()) ? Names.same(accepted, names(item)) : !named;
        var text = named ? gold.path("organization").stringValue() : "unnamed";
        return List.of(Expected.needed(text, accepts), Expected.tolerated(text, item -> item.path("name").isString() && accepts.test(item)));
    }

    private static List<String> accepted(GoldIncident gold) {
        return Stream.concat(Stream.of("organization", "service").map(name -> GoldIncident.text(gold.tree(), name)).filter(Objects::nonNull),
                gold.texts("organization_accept").stream()).toList();
    }

    static List<String> names(JsonNode party) {
        var names = new ArrayList<>(GoldIncident.texts(party.path("aliases")));
        names.addFirst(party.path("name").stringValue());
        return names;
    }

    static String text(JsonNode party) {
        return party.path("name").asString("unnamed");
    }

}
