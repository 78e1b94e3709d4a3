package io.incidentgraph.ingest.veris;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.model.Edtf;

import java.time.LocalDate;

import tools.jackson.databind.JsonNode;

/** Reads when it happened, how long its phases took, and what happened one after the other. */
final class TimelineReader {

    private static final Set<String> UNITS = Set.of("SECONDS", "MINUTES", "HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS", "NEVER");

    private static final Map<String, String> CHAIN = Map.ofEntries(
            Map.entry("actor.ext", "external"), Map.entry("actor.int", "internal"), Map.entry("actor.prt", "partner"),
            Map.entry("action.env", "environmental"), Map.entry("action.err", "error"), Map.entry("action.hak", "hacking"),
            Map.entry("action.mal", "malware"), Map.entry("action.mis", "misuse"), Map.entry("action.phy", "physical"),
            Map.entry("action.soc", "social"), Map.entry("asset.emb", "embedded"), Map.entry("asset.med", "media"),
            Map.entry("asset.net", "network"), Map.entry("asset.ppl", "person"), Map.entry("asset.srv", "server"),
            Map.entry("asset.ter", "terminal"), Map.entry("asset.usr", "user device"), Map.entry("attribute.au", "availability"),
            Map.entry("attribute.cp", "confidentiality"), Map.entry("attribute.ia", "integrity"));

    private final Draft draft;

    private final VerisDate dates;

    /** @param modified the day of the record's version; null if it is undated */
    TimelineReader(Draft draft, @Nullable LocalDate modified) {
        this.draft = draft;
        this.dates = new VerisDate(draft, modified);
    }

    void read(JsonNode incident) {
        var timeline = incident.path("timeline");
        var occurred = dates.read("timeline.incident", timeline.path("incident"));
        occurred.ifPresent(date -> draft.set("occurred", date.text()));
        dates.read("plus.timeline.notification", incident.path("plus").path("timeline").path("notification"))
                .filter(date -> isNotBefore(date, occurred)).ifPresent(date -> draft.set("disclosed", date.text()));
        for (var phase : List.of("compromise", "exfiltration", "discovery", "containment")) {
            duration(phase, timeline.path(phase));
        }
        chain(incident.path("plus").path("event_chain"));
    }

    private boolean isNotBefore(Edtf notification, Optional<Edtf> occurred) {
        var start = occurred.map(Edtf::from);
        if (start.isEmpty() || notification.to() == null || !notification.to().isBefore(start.get())) {
            return true;
        }
        draft.warn("plus.timeline.notification: %s lies before the incident of %s: it was left out", notification, occurred.get());
        return false;
    }

    private void duration(String phase, JsonNode duration) {
        Veris.text(duration, "unit").filter(unit -> !Veris.isVague(unit)).map(unit -> unit.toUpperCase(Locale.ROOT)).ifPresent(unit -> {
            if (!UNITS.contains(unit)) {
                draft.warn("timeline.%s.unit: '%s' is no unit of VERIS: it was left out", phase, unit);
                return;
            }
            var item = draft.list("durations").addObject().put("phase", phase.toUpperCase(Locale.ROOT)).put("unit", unit);
            Veris.number(duration, "value").filter(value -> value.signum() >= 0).map(BigDecimal::stripTrailingZeros)
                    .ifPresent(value -> item.put("value", value.scale() < 0 ? value.setScale(0) : value));
        });
    }

    /** The order of what happened has no dates; it is kept as it stands. */
    private void chain(JsonNode chain) {
        int step = 0;
        for (var event : chain) {
            var words = new StringJoiner(", ");
            for (var field : List.of("actor", "action", "asset", "attribute")) {
                Veris.text(event, field).map(code -> CHAIN.get(field + "." + code)).ifPresent(words::add);
            }
            var summary = Veris.text(event, "summary");
            if (words.length() > 0 || summary.isPresent()) {
                step++;
                var note = "%d. %s%s".formatted(step, words, summary.map(text -> words.length() > 0 ? ": " + text : text).orElse(""));
                draft.list("timeline").addObject().putNull("on").putObject("note").put(Language.of(note),
                        draft.shortened("plus.event_chain", note, Draft.LONG));
            }
        }
    }

}
