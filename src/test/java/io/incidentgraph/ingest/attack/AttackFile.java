package io.incidentgraph.ingest.attack;

import java.util.List;

import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.read.TestBundle;
import io.incidentgraph.model.CatalogueEntry;
import io.incidentgraph.model.CatalogueRelease;

/** What the reader of ATT&amp;CK makes of a bundle. */
public record AttackFile(List<CatalogueEntry> entries, CatalogueRelease release, List<Item> others) {

    public static AttackFile of(TestBundle bundle) {
        var items = bundle.read(new AttackReader());
        var entries = items.stream().filter(Item.Catalogue.class::isInstance).map(item -> ((Item.Catalogue) item).entry()).toList();
        var release = items.stream().filter(Item.Release.class::isInstance).map(item -> ((Item.Release) item).release()).findFirst().orElseThrow();
        return new AttackFile(entries, release, items.stream().filter(item -> !(item instanceof Item.Catalogue || item instanceof Item.Release)).toList());
    }

}
