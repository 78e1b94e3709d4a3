package io.incidentgraph.disclosure.evaluate;

import java.util.stream.Stream;

/** ATT&amp;CK techniques; a sub-technique answers its technique. */
final class TechniqueComparison implements Comparison {

    @Override
    public Outcome compare(GoldIncident gold, Answer answer) {
        var needed = gold.texts("attack_techniques").stream().map(id -> Expected.<String>needed(id, given -> isWithin(given, id)));
        var tolerated = Stream.of("attack_techniques", "optional_techniques").flatMap(list -> gold.texts(list).stream())
                .map(id -> Expected.<String>tolerated(id, given -> isWithin(given, id)));
        var given = answer.items("techniques").map(item -> item.path("id").asString("")).distinct().map(id -> Given.of(id, id)).toList();
        return Outcome.of(Stream.concat(needed, tolerated).toList(), given);
    }

    private static boolean isWithin(String id, String broader) {
        return id.equals(broader) || id.startsWith(broader + ".");
    }

}
