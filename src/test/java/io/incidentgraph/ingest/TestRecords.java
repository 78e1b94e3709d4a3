package io.incidentgraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented records as they stand in files. */
final class TestRecords {

    private static final String RECORD = """
            {"id": "shiken-%1$s", "source": {"kind": "DISCLOSURE", "series": "shiken-%1$s",
             "publishedOn": "%3$s", "documents": [{"title": "個人情報の流出について(%1$s)", "publisher": "株式会社試験%2$d"}]},
             "title": {"ja": "設定の誤りによる公開", "en": "Published by mistake"}, "occurred": "2025-04",
             "organizations": [{"ref": "victim", "name": "株式会社試験%2$d", "country": "JP", "as": "VICTIM"}],
             "causes": [{"cause": "error.misconfiguration", "party": "SELF"}]}""";

    private TestRecords() {
    }

    static String record(int number, String publishedOn) {
        return RECORD.formatted("%04d".formatted(number), number % 5, publishedOn).replace("\n", " ");
    }

    static List<String> records(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> record(number, "2025-05-01")).toList();
    }

    static Path array(Path file, List<String> records) throws IOException {
        return Files.writeString(file, records.stream().collect(Collectors.joining(",\n", "[", "]")));
    }

    static Path lines(Path file, List<String> records) throws IOException {
        return Files.writeString(file, String.join("\n", records));
    }

}
