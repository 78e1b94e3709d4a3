package io.incidentgraph.curation;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import io.incidentgraph.model.DecisionTimes;
import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes decisions as records. Those about the same organizations have the same id, and each is newer than all before. */
final class DecisionRecords {

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
        record.put("on", DecisionTimes.after(newest, clock.instant()).text());
        var list = record.putArray("decisions");
        decisions.forEach(decision -> add(list.addObject(), decision, author));
        return RecordFormat.of(record);
    }

    private static void add(ObjectNode item, Map.Entry<String, List<String>> decision, Author author) {
        var ids = item.putArray(decision.getKey());
        decision.getValue().forEach(ids::add);
        Optional.ofNullable(author.reason()).filter(reason -> !reason.isBlank()).ifPresent(reason -> item.put("reason", reason));
    }

}
