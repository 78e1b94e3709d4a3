package io.incidentgraph.disclosure.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One code an incident, such as how far data left the organization; a code that is not there is UNKNOWN. */
final class CodeComparison implements Comparison {

    private static final String UNKNOWN = "UNKNOWN";

    private final String goldName;

    private final String name;

    CodeComparison(String goldName, String name) {
        this.goldName = goldName;
        this.name = name;
    }

    @Override
    public Outcome compare(GoldIncident gold, Answer answer) {
        var given = answer.stated().isEmpty() ? List.<String>of() : List.of(answer.values(name).findFirst().orElse(UNKNOWN));
        if (gold.isNone()) {
            return new Outcome(List.of(), List.of(), given.stream().filter(code -> !code.equals(UNKNOWN)).toList());
        }
        var accepted = new ArrayList<>(gold.texts(goldName + "_accept"));
        accepted.addFirst(gold.path(goldName).asString());
        return Outcome.of(List.of(Expected.needed(accepted.getFirst(), code -> isAccepted(accepted, code))),
                given.stream().map(code -> Given.of(code, code)).toList());
    }

    private static boolean isAccepted(List<String> accepted, String code) {
        return accepted.stream().map(one -> one.toUpperCase(Locale.ROOT)).anyMatch(one -> one.equals(code)
                || one.equals("THIRD_PARTY") && (code.equals("CUSTOMER") || code.equals("RESEARCHER") || code.equals("OTHER")));
    }

}
