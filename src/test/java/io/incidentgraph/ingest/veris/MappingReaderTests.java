package io.incidentgraph.ingest.veris;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.incidentgraph.ingest.read.Document;
import io.incidentgraph.ingest.read.Elements;
import io.incidentgraph.ingest.read.Head;
import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.read.Position;
import io.incidentgraph.model.CatalogueLink;
import io.incidentgraph.model.CatalogueRelease;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.node.JsonNodeFactory;

class MappingReaderTests {

    private static final String HEADER = ",mapping_framework,mapping_framework_version,capability_group,capability_id,capability_description,mapping_type,"
            + "attack_object_id,attack_object_name,attack_version,technology_domain,comments,creation_date,last_update\n";

    private record Found(Position position, Item item) {
    }

    private final MappingReader reader = new MappingReader(Vocabulary.load());

    @Test
    void recognizesATableByItsHeader() {
        assertThat(reader.recognize(head(HEADER + "0,veris,1.4.1\n"))).isPresent();
        assertThat(reader.recognize(head("mapping_framework,capability_id\nattack_object_id"))).isEmpty();
        assertThat(reader.recognize(new Head("a.csv", Head.Syntax.JSON, HEADER, JsonNodeFactory.instance.objectNode()))).isEmpty();
    }

    @Test
    void drawsALinkFromAConceptToEachTechnique() throws IOException {
        var found = read(row(0, "action.hacking.variety.SQLi", "T1190") + row(1, "Action.Hacking.Variety.SQLi", "T1213.006")
                + row(2, "attribute.availability.variety.Obscuration", "T1486"));
        assertThat(links(found)).extracting(link -> link.from() + " " + link.type() + " " + link.to()).containsExactly(
                "Cause:hacking.sql-injection MAPS_TO AttackTechnique:T1190", "Cause:hacking.sql-injection MAPS_TO AttackTechnique:T1213.006",
                "Effect:availability.obscuration MAPS_TO AttackTechnique:T1486");
        assertThat(links(found)).first().satisfies(link -> {
            assertThat(link.modified()).isEqualTo(Instant.parse("2026-06-05T00:00:00Z"));
            assertThat(link.properties()).isEqualTo(Map.of("source", "VERIS 1.4.1 to ATT&CK enterprise 19.1", "veris", List.of("action.hacking.variety.SQLi")));
        });
        assertThat(found).last().extracting(Found::item).isEqualTo(
                new Item.Release(new CatalogueRelease("veris-attack-enterprise", "VERIS 1.4.1 to ATT&CK enterprise 19.1", true)));
    }

    @Test
    void joinsSeveralValuesOfOneConcept() throws IOException {
        var found = read(row(0, "action.hacking.variety.Unknown", "T1134") + row(1, "action.hacking.variety.Other", "T1134"));
        assertThat(links(found)).singleElement().satisfies(link -> {
            assertThat(link.from()).isEqualTo("Cause:hacking");
            assertThat(link.properties()).containsEntry("veris", List.of("action.hacking.variety.Other", "action.hacking.variety.Unknown"));
        });
    }

    @Test
    void countsWhatItLeavesOut() throws IOException {
        var found = read(row(0, "action.hacking.vector.VPN", "T1133") + row(1, "Action.Hacking.Vector.Partner", "T1199")
                + row(2, "value_chain.development.variety.Bot", "T1583") + row(3, "action.hacking.variety.Prompt injection", "").replace("related-to", "non_mappable"));
        assertThat(links(found)).isEmpty();
        assertThat(found).extracting(Found::item).filteredOn(Item.Warning.class::isInstance).containsExactly(
                new Item.Warning("2 rows are about values of action.hacking.vector, which are no concepts: they are left out"),
                new Item.Warning("1 rows are about values of value_chain.development.variety, which are no concepts: they are left out"),
                new Item.Warning("1 rows say that a value has no technique: they are left out"));
    }

    @Test
    void setsAsideRowsThatAreNone() throws IOException {
        var found = read(row(0, "action.hacking.variety.SQLi", "技術") + "1,nist,2,a,b,,related-to,T1190,,,,,,\n" + "2\n" + row(3, "action.error.variety.Loss", "T1052"));
        assertThat(found).filteredOn(item -> item.item() instanceof Item.Rejected).extracting(item -> item.position().number()).containsExactly(1L, 2L, 3L);
        assertThat(links(found)).hasSize(1);
    }

    @Test
    void readsCellsWithQuotesAndLineBreaks() throws IOException {
        var found = read("0,veris,1.4.1,g,action.error.variety.Loss,\"紛失、\"\"置き忘れ\"\"\nなど, 等\",related-to,T1052,,19.1,enterprise,,01/23/2025,\n");
        assertThat(links(found)).singleElement().satisfies(link -> assertThat(link.modified()).isEqualTo(Instant.parse("2025-01-23T00:00:00Z")));
    }

    /** Computed from the table itself: every row with a technique whose value is a variety of an action or an effect. */
    @Test
    void drawsAllLinksOfTheOfficialTable() throws IOException {
        var text = Files.readString(SharedData.file("veris-1.4.1_attack-19.1-enterprise.csv"));
        var expected = new HashSet<String>();
        var rows = text.lines().skip(1).toList();
        for (var row : rows) {
            var cells = row.replaceAll("\"[^\"]*\"", "").split(",", -1);
            if (cells[6].equals("related-to") && cells[4].toLowerCase(Locale.ROOT).matches("action\\.\\w+\\.variety\\..*|attribute\\.(integrity|availability)\\.variety\\..*")) {
                expected.add(cells[4].toLowerCase(Locale.ROOT) + " " + cells[7]);
            }
        }
        var found = read(text.substring(text.indexOf('\n') + 1), text.substring(0, text.indexOf('\n') + 1));
        var drawn = new TreeSet<String>();
        links(found).forEach(link -> ((List<?>) link.properties().get("veris"))
                .forEach(enumeration -> drawn.add(enumeration.toString().toLowerCase(Locale.ROOT) + " " + link.to().substring("AttackTechnique:".length()))));
        assertThat(rows).hasSize(1270);
        assertThat(drawn).hasSizeGreaterThan(900).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found).extracting(Found::item).noneMatch(Item.Rejected.class::isInstance);
    }

    private static List<CatalogueLink> links(List<Found> found) {
        return found.stream().map(Found::item).filter(Item.Catalogue.class::isInstance).map(item -> (CatalogueLink) ((Item.Catalogue) item).entry()).toList();
    }

    private static String row(int number, String enumeration, String technique) {
        return "%d,veris,1.4.1,g,%s,説明,related-to,%s,名称,19.1,enterprise,,01/23/2025,06/05/2026\n".formatted(number, enumeration, technique);
    }

    private List<Found> read(String rows) throws IOException {
        return read(rows, HEADER);
    }

    private List<Found> read(String rows, String header) throws IOException {
        var found = new ArrayList<Found>();
        reader.read(new Text(header + rows), (position, item) -> found.add(new Found(position, item)));
        return found;
    }

    private static Head head(String text) {
        return new Head("mapping.csv", Head.Syntax.TEXT, text, JsonNodeFactory.instance.objectNode());
    }

    private record Text(String text) implements Document {

        @Override
        public String name() {
            return "mapping.csv";
        }

        @Override
        public Head head() {
            return MappingReaderTests.head(text);
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Elements elements(String array) {
            throw new UncheckedIOException(new IOException("This is no JSON"));
        }

    }

}
