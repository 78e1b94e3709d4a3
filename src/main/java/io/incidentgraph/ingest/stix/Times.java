package io.incidentgraph.ingest.stix;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** Times of STIX, which are always exact and in UTC, as dates in EDTF with the precision that the source means. */
final class Times {

    private static final Map<String, String> FIDELITY = Map.of("day", "yyyy-MM-dd", "month", "yyyy-MM", "year", "yyyy");

    private Times() {
    }

    static Optional<String> day(String time) {
        return instant(time).map(instant -> format(instant, "yyyy-MM-dd"));
    }

    /** The version of an object; the order of versions is that of these texts. */
    static String version(Instant modified) {
        return modified.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A time with its fidelity: {@code start_time} with {@code start_time_fidelity}. */
    static Optional<String> of(JsonNode object, String name) {
        var fidelity = Fields.text(object, name + "_fidelity").orElse("");
        return Fields.text(object, name).flatMap(Times::instant).map(instant -> FIDELITY.containsKey(fidelity)
                ? format(instant, FIDELITY.get(fidelity)) : format(instant, "yyyy-MM-dd'T'HH:mm'Z'"));
    }

    /** From a start to an end; one of them where the other is not stated. */
    static Optional<String> between(JsonNode object, String start, String end) {
        var from = of(object, start);
        var to = of(object, end);
        if (from.isPresent() && to.isPresent()) {
            return from.equals(to) ? from : Fields.text(object, start).orElse("").compareTo(Fields.text(object, end).orElse("")) > 0
                    ? from : Optional.of(from.get() + "/" + to.get());
        }
        return from.isPresent() ? from : to.map(last -> "../" + last);
    }

    private static Optional<Instant> instant(String time) {
        try {
            return Optional.of(Instant.parse(time));
        }
        catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String format(Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC).format(instant);
    }

}
