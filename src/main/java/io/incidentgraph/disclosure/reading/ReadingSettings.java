package io.incidentgraph.disclosure.reading;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a document may cost.
 *
 * @param largestDocument bytes of a document, and of the text in it
 * @param largestStream bytes that one compressed part of a PDF may unfold to; four times as much for a picture
 * @param longestTime after which a PDF is given up
 */
@ConfigurationProperties("incident-graph.reading")
public record ReadingSettings(@DefaultValue("5MB") DataSize largestDocument, @DefaultValue("48MB") DataSize largestStream,
        @DefaultValue("20s") Duration longestTime) {

    /** The limits that hold where nothing is configured. */
    public static ReadingSettings defaults() {
        return new ReadingSettings(DataSize.ofMegabytes(5), DataSize.ofMegabytes(48), Duration.ofSeconds(20));
    }

}
