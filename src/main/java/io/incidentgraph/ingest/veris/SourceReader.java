package io.incidentgraph.ingest.veris;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.InvalidRecordException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a VERIS object is: its id, version and references, and the words about it. */
final class SourceReader {

    private static final int LONGEST_ID = 190;

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    private static final Map<String, String> SECURITY_INCIDENT = Map.of("confirmed", "CONFIRMED", "suspected", "SUSPECTED",
            "false positive", "FALSE_POSITIVE", "near miss", "NEAR_MISS");

    private static final Map<String, Double> CONFIDENCE = Map.of("high", 1.0, "medium", 0.67, "low", 0.33, "none", 0.0);

    private final Draft draft;

    SourceReader(Draft draft) {
        this.draft = draft;
    }

    /** @throws InvalidRecordException if there is none, or it cannot be one */
    static String id(JsonNode incident) {
        var id = Veris.text(incident, "incident_id").orElseThrow(() -> new InvalidRecordException(
                List.of("The VERIS object has no incident_id: give it one that stays the same in all versions of it")));
        if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isWhitespace)) {
            throw new InvalidRecordException(List.of("incident_id '%s' has blanks or more than %d characters: mend it"
                    .formatted(id.substring(0, Math.min(id.length(), LONGEST_ID)), LONGEST_ID)));
        }
        return "veris:" + id;
    }

    /** How sure the coder is; whoever does not say so is sure. */
    static double confidence(JsonNode incident) {
        return Veris.text(incident, "confidence").map(text -> CONFIDENCE.getOrDefault(text.toLowerCase(Locale.ROOT), 1.0)).orElse(1.0);
    }

    /** Returns the day of the version; null if it is undated. */
    @Nullable LocalDate read(ObjectNode incident) {
        var source = draft.object("source").put("kind", "VERIS").put("series", "veris").put("snapshot", true);
        var modified = time(incident.path("plus"), "modified").or(() -> time(incident.path("plus"), "created"));
        modified.ifPresent(time -> source.put("modified", SECONDS.format(time)));
        new ReferenceReader(draft).read(incident.path("reference"));
        Veris.text(incident, "summary").ifPresent(summary -> draft.object("summary").put(Language.of(summary),
                draft.shortened("summary", summary, Draft.LONG)));
        securityIncident(incident);
        Veris.text(incident, "campaign_id").filter(text -> !Veris.isVague(text)).ifPresent(this::campaign);
        return modified.map(OffsetDateTime::toLocalDate).orElse(null);
    }

    private void securityIncident(JsonNode incident) {
        Veris.text(incident, "security_incident").ifPresent(text -> {
            var value = SECURITY_INCIDENT.get(text.toLowerCase(Locale.ROOT).replace('_', ' '));
            if (value == null) {
                draft.warn("security_incident: '%s' is none of its values: it was left out", text);
            }
            else {
                draft.set("securityIncident", value);
            }
        });
    }

    private void campaign(String campaign) {
        var slug = campaign.toLowerCase(Locale.ROOT);
        boolean plain = slug.matches("[a-z0-9][a-z0-9-]{0,79}");
        var event = draft.object("event").put("id", "veris-" + (plain ? slug : Hashes.hex("campaign", campaign)));
        if (!plain) {
            event.put("name", draft.shortened("campaign_id", campaign, Draft.SHORT));
        }
    }

    private Optional<OffsetDateTime> time(JsonNode plus, String field) {
        return Veris.text(plus, field).flatMap(text -> {
            try {
                return Optional.of(text.length() == 10 ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                        : OffsetDateTime.parse(text.replace(' ', 'T')).withOffsetSameInstant(ZoneOffset.UTC));
            } catch (DateTimeException e) {
                draft.warn("plus.%s: '%s' is no time: it was left out", field, text);
                return Optional.empty();
            }
        });
    }

}
