package io.incidentgraph.curation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes decisions as records. Those about the same organizations have the same id, and each is newer than all before. */
final class DecisionRecords {

    private static final Pattern CLOCK = Pattern.compile("T(\\d{2}:\\d{2})(:\\d{2})?");

    private final InstantSource clock;

    DecisionRecords(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * @param about the organizations
     * @param decisions the kind of each decision, and the ids that it is about
     * @param newest when the newest decision was made that there is; this one holds against it
     */
    IncidentRecord record(Collection<String> about, List<Map.Entry<String, List<String>>> decisions, Author author, Optional<Edtf> newest) {
        var record = JsonMapper.shared().createObjectNode();
        record.put("id", "organizations-" + Hashes.hex(new TreeSet<>(about).toArray(String[]::new)));
        record.putObject("source").put("kind", "CURATOR");
        record.put("by", author.by());
        record.put("on", on(newest));
        var list = record.putArray("decisions");
        decisions.forEach(decision -> add(list.addObject(), decision, author));
        return RecordFormat.of(record);
    }

    private static void add(ObjectNode item, Map.Entry<String, List<String>> decision, Author author) {
        var ids = item.putArray(decision.getKey());
        decision.getValue().forEach(ids::add);
        Optional.ofNullable(author.reason()).filter(reason -> !reason.isBlank()).ifPresent(reason -> item.put("reason", reason));
    }

    /** Records have no fractions of seconds, and one decision can follow another at once. */
    private String on(Optional<Edtf> newest) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return newest.filter(last -> last.compareTo(Edtf.parse(now.toString())) >= 0).map(DecisionRecords::after).orElse(now).toString();
    }

    /** By text, in which the clock times of a day are ordered, too. */
    private static Instant after(Edtf last) {
        var day = Optional.ofNullable(last.to()).or(() -> Optional.ofNullable(last.from())).orElseThrow();
        var clock = CLOCK.matcher(last.text());
        if (!clock.find()) {
            return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        var minute = day.atTime(LocalTime.parse(clock.group(1))).toInstant(ZoneOffset.UTC);
        return clock.group(2) == null ? minute.plus(1, ChronoUnit.MINUTES) : minute.plusSeconds(Integer.parseInt(clock.group(2).substring(1)) + 1L);
    }

}
