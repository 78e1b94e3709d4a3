package io.incidentgraph.ingest.veris;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.read.Items;
import io.incidentgraph.ingest.read.Position;
import io.incidentgraph.model.CatalogueLink;
import io.incidentgraph.model.CatalogueNode;
import io.incidentgraph.model.CatalogueRelease;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

/** One table of VERIS enumerations and the techniques of ATT&amp;CK to which each leads, of one version of both. */
final class Mapping {

    static final List<String> COLUMNS = List.of("mapping_framework", "capability_id", "attack_object_id");

    private static final int LIMIT = 100_000;

    private static final Pattern TECHNIQUE = Pattern.compile("T\\d{4}(\\.\\d{3})?");

    private static final Pattern VALUE = Pattern.compile("\\.[^.]*$");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    /** What leads from a concept to a technique. */
    private record Link(String concept, String technique) implements Comparable<Link> {

        @Override
        public int compareTo(Link other) {
            int byConcept = concept.compareTo(other.concept);
            return byConcept != 0 ? byConcept : technique.compareTo(other.technique);
        }

    }

    private final Vocabulary vocabulary;

    private final Items items;

    private final Map<Link, TreeSet<String>> links = new TreeMap<>();

    private final Map<String, Integer> leftOut = new TreeMap<>();

    private final TreeSet<String> versions = new TreeSet<>();

    private final TreeSet<String> domains = new TreeSet<>();

    private Instant modified = Instant.EPOCH;

    Mapping(Vocabulary vocabulary, Items items) {
        this.vocabulary = vocabulary;
        this.items = items;
    }

    void read(Position position, Map<String, String> row) {
        var enumeration = cell(row, "capability_id");
        if (!cell(row, "mapping_framework").equalsIgnoreCase("veris") || enumeration.isEmpty()) {
            items.add(position, new Item.Rejected("The row maps no enumeration of VERIS: mapping_framework is '%s', capability_id '%s'"
                    .formatted(cell(row, "mapping_framework"), enumeration)));
            return;
        }
        versions.add("VERIS %s to ATT&CK %s %s".formatted(cell(row, "mapping_framework_version"), cell(row, "technology_domain"), cell(row, "attack_version")));
        domains.add(cell(row, "technology_domain"));
        modified = List.of(modified, day(cell(row, "last_update")), day(cell(row, "creation_date"))).stream().max(Instant::compareTo).orElseThrow();
        if (cell(row, "mapping_type").equals("non_mappable")) {
            leftOut.merge("rows say that a value has no technique", 1, Integer::sum);
        }
        else {
            link(position, enumeration, cell(row, "attack_object_id"));
        }
    }

    private void link(Position position, String enumeration, String technique) {
        var concept = concept(enumeration);
        if (!TECHNIQUE.matcher(technique).matches()) {
            items.add(position, new Item.Rejected("attack_object_id '%s' of %s is no technique of ATT&CK".formatted(technique, enumeration)));
        }
        else if (concept.isEmpty()) {
            leftOut.merge("rows are about values of %s, which are no concepts".formatted(VALUE.matcher(enumeration.toLowerCase(Locale.ROOT)).replaceFirst("")), 1, Integer::sum);
        }
        else if (links.size() < LIMIT) {
            links.computeIfAbsent(new Link(concept.get(), technique), _ -> new TreeSet<>()).add(enumeration);
        }
        else {
            leftOut.merge("rows are more than the %,d that are read".formatted(LIMIT), 1, Integer::sum);
        }
    }

    /** Tables differ in how they write the path to a value; the vocabulary does not mind. */
    private Optional<String> concept(String enumeration) {
        return Arrays.stream(ConceptKind.values()).flatMap(kind -> vocabulary.byVeris(kind, enumeration).stream())
                .map(concept -> CatalogueNode.name(concept.kind().label(), concept.id())).findFirst();
    }

    /** The links of the whole table: several values may mean one concept. */
    void finish(Position document) {
        var source = String.join("; ", versions);
        var catalogue = "veris-attack-" + String.join("-", domains);
        links.forEach((link, enumerations) -> items.add(document, new Item.Catalogue(new CatalogueLink(
                "link:" + Hashes.hex(catalogue, link.concept(), link.technique()), modified, "MAPS_TO", link.concept(),
                CatalogueNode.name("AttackTechnique", link.technique()), Map.of("source", source, "veris", List.copyOf(enumerations)), false))));
        leftOut.forEach((what, count) -> items.add(document, new Item.Warning("%,d %s: they are left out".formatted(count, what))));
        if (!versions.isEmpty()) {
            items.add(document, new Item.Release(new CatalogueRelease(catalogue, source, true)));
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static Instant day(String text) {
        try {
            return LocalDate.parse(text, DAY).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

}
