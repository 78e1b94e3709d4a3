package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.incidentgraph.graph.CatalogueReport.Change;
import io.incidentgraph.graph.CatalogueReport.Kind;
import io.incidentgraph.graph.catalogue.CatalogueChanges;
import io.incidentgraph.graph.catalogue.CatalogueState;
import io.incidentgraph.model.CatalogueEntry;
import io.incidentgraph.model.CatalogueNode;

/** Puts together what a version of a catalogue changed. */
final class CatalogueReports {

    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    private final List<Change> listed = new ArrayList<>();

    private CatalogueReports() {
    }

    /** The graph has the version: nothing changes. */
    static CatalogueReport known(long entries) {
        return new CatalogueReport(false, entries, 0, 0, 0, 0, 0, Map.of(), List.of(), List.of(), 0);
    }

    static CatalogueReport of(long entries, long newEntries, CatalogueChanges changes, List<CatalogueEntry> gone, CatalogueState state) {
        var report = new CatalogueReports();
        changes.nodes().stream().filter(node -> node.after().containsKey("stixId")).forEach(report::add);
        gone.forEach(report::gone);
        var links = new TreeMap<String, CatalogueReport.Links>();
        changes.links().forEach((type, count) -> links.put(type, new CatalogueReport.Links(count[0], count[1])));
        var unresolved = state.unresolved().stream().map(link -> "%s (%s) %s".formatted(link.object(), link.type(), link.reason()))
                .sorted().toList();
        return new CatalogueReport(true, entries, newEntries, report.count(Kind.ADDED), report.count(Kind.CHANGED), report.count(Kind.REVOKED),
                report.count(Kind.GONE), links, report.listed, unresolved.stream().limit(CatalogueReport.LISTED).toList(), unresolved.size());
    }

    private void add(CatalogueChanges.Node node) {
        var kind = node.isNew() ? Kind.ADDED : node.isWithdrawn() ? Kind.REVOKED : Kind.CHANGED;
        add(new Change(kind, node.label(), node.id(), String.valueOf(node.after().get("name")), node.fields()));
    }

    private void gone(CatalogueEntry entry) {
        if (entry instanceof CatalogueNode node) {
            add(new Change(Kind.GONE, node.label(), node.id(), String.valueOf(node.properties().get("name")), List.of()));
        }
    }

    private void add(Change change) {
        if (counts.merge(change.kind(), 1L, Long::sum) <= CatalogueReport.LISTED) {
            listed.add(change);
        }
    }

    private long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

}
