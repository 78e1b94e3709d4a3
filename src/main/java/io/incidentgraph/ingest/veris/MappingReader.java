package io.incidentgraph.ingest.veris;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import io.incidentgraph.ingest.read.Document;
import io.incidentgraph.ingest.read.DocumentReader;
import io.incidentgraph.ingest.read.Format;
import io.incidentgraph.ingest.read.Head;
import io.incidentgraph.ingest.read.Items;
import io.incidentgraph.ingest.read.Position;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads the table in which the Center for Threat-Informed Defense maps VERIS to ATT&amp;CK. */
@Component
final class MappingReader implements DocumentReader {

    private static final int LONGEST_CELL = 100_000;

    private static final CsvMapper CSV = CsvMapper.builder(CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_CELL).build()).build())
            .enable(CsvReadFeature.SKIP_EMPTY_LINES, CsvReadFeature.TRIM_SPACES).build();

    private final Vocabulary vocabulary;

    MappingReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<Format> recognize(Head head) {
        var header = head.text().lines().findFirst().orElse("");
        return head.syntax() == Head.Syntax.TEXT && Mapping.COLUMNS.stream().allMatch(header::contains)
                ? Optional.of(new Format("mapping of VERIS to ATT&CK", null)) : Optional.empty();
    }

    @Override
    public void read(Document document, Items items) throws IOException {
        var mapping = new Mapping(vocabulary, items);
        try (var stream = document.open();
                MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader()).readValues(stream)) {
            for (long number = 1; rows.hasNextValue(); number++) {
                var line = rows.currentLocation().getLineNr();
                mapping.read(new Position(document.name(), number, Math.max(0, line)), rows.nextValue());
            }
        } catch (JacksonException e) {
            throw new IOException("The table cannot be read any further: " + e.getOriginalMessage(), e);
        }
        mapping.finish(Position.of(document.name()));
    }

}
