package io.incidentgraph.ingest.veris;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what it cost. Losses that are only rated are no numbers and are kept in words. */
final class ImpactReader {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Draft draft;

    ImpactReader(Draft draft) {
        this.draft = draft;
    }

    void read(JsonNode impact) {
        var currency = Veris.text(impact, "iso_currency_code").filter(code -> CURRENCY.matcher(code).matches());
        boolean overall = amounts("impact.overall", impact, "overall_amount", "overall_min_amount", "overall_max_amount", currency)
                .map(count -> count.put("ref", "loss")).isPresent();
        rating("overall", impact, "overall_rating");
        for (var loss : impact.path("loss")) {
            var variety = Veris.text(loss, "variety").filter(text -> !Veris.isUnknown(text)).orElse("Loss");
            var count = amounts("impact.loss", loss, "amount", "min_amount", "max_amount", currency);
            count.ifPresent(item -> {
                item.put("of", draft.shortened("impact.loss.variety", variety, Draft.LONG));
                if (overall) {
                    item.put("includedIn", "loss");
                }
            });
            if (count.isEmpty() && Veris.known(loss, "rating").isEmpty()) {
                draft.note("impact.loss", variety);
            }
            rating(variety, loss, "rating");
        }
    }

    private void rating(String what, JsonNode of, String field) {
        Veris.known(of, field).forEach(rating -> draft.note("impact.loss", "%s: %s".formatted(what, rating)));
    }

    private Optional<ObjectNode> amounts(String field, JsonNode of, String exact, String least, String most, Optional<String> currency) {
        if (Stream.of(exact, least, most).noneMatch(name -> Veris.number(of, name).isPresent())) {
            return Optional.empty();
        }
        var count = draft.fact("counts").put("role", "LOSS").put("unit", "MONEY");
        currency.ifPresent(code -> count.put("currency", code));
        for (var bound : List.of(List.of("value", exact), List.of("min", least), List.of("max", most))) {
            Veris.number(of, bound.getLast()).ifPresent(amount -> draft.amount(count, bound.getFirst(), amount, field));
        }
        return Optional.of(count);
    }

}
