package io.incidentgraph.ingest.veris;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.incidentgraph.model.format.RecordFormat;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.node.ObjectNode;

/** The VERIS Community Database, with all its flaws. */
class VcdbTests {

    private final VerisReader reader = new VerisReader(Vocabulary.load());

    @Test
    void everyIncidentIsARecordOrTheSameAsAnother() {
        var records = new HashMap<Long, Integer>();
        var incidents = new HashSet<String>();
        for (var incident : SharedData.vcdb()) {
            assertThat(VerisReader.recognizes(incident)).isTrue();
            var record = RecordFormat.of(reader.read(incident).record());
            records.merge(record.id(), 1, Integer::sum);
            incidents.add(record.incident());
        }
        assertThat(records.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(4180);
        assertThat(records).hasSize(4177);
        assertThat(incidents).hasSize(4177);
        assertThat(records.values()).filteredOn(times -> times > 1).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void reportsNothingButDates() {
        var warnings = new TreeMap<String, Integer>();
        SharedData.vcdb().forEach(incident -> reader.read(incident).warnings()
                .forEach(warning -> warnings.merge(warning.replaceFirst(": .*$", ""), 1, Integer::sum)));
        assertThat(warnings.keySet()).containsExactly("plus.timeline.notification", "timeline.incident");
        assertThat(warnings.get("plus.timeline.notification")).isBetween(45, 70);
    }

    /** A reader that takes much longer than this would be what limits an import. */
    @Test
    void readsThousandsOfIncidentsASecond() {
        var incidents = SharedData.vcdb();
        var best = Duration.ofDays(1);
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            incidents.forEach(incident -> RecordFormat.of(reader.read(incident).record()));
            var time = Duration.ofNanos(System.nanoTime() - start);
            best = time.compareTo(best) < 0 ? time : best;
        }
        assertThat(best).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({ "veris-1.3.7-sample.json, 2, 1", "veris-1.4.0-sample.json, 3, 3" })
    void readsTheSamplesOfLaterVersions(String file, int causes, int assets) {
        var reading = reader.read((ObjectNode) SharedData.json(file));
        assertThat(reading.warnings()).isEqualTo(List.of());
        assertThat(reading.record().path("causes")).hasSize(causes);
        assertThat(reading.record().path("assets")).hasSize(assets);
        RecordFormat.of(reading.record());
    }

}
