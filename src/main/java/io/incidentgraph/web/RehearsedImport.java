package io.incidentgraph.web;

import io.incidentgraph.ingest.ImportRequest;
import io.incidentgraph.ingest.Importer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** An import of invented incidents that writes nothing: enough of them for the JVM to see what is done often. */
@Component
@ConditionalOnBooleanProperty("incident-graph.rehearsal")
class RehearsedImport {

    private static final int INCIDENTS = 500;

    private static final String VERIS = """
            {"schema_version": "1.3.4", "incident_id": "keiko-%1$d", "source_id": "keiko", "security_incident": "Confirmed", "confidence": "High",
             "summary": "委託先の職員がUSBメモリを紛失した。", "reference": "https://news.example/%1$d; https://report.example/%1$d (2024-05-01)",
             "victim": {"victim_id": "稽古市%1$d", "country": ["JP"], "region": ["142030"], "industry": "921190", "employee_count": "1001 to 10000",
               "government": ["Regional"]},
             "actor": {"external": {"variety": ["Organized crime"], "motive": ["Financial"], "country": ["Unknown"]},
               "partner": {"motive": ["NA"], "country": ["JP"], "industry": "541513"}},
             "action": {"error": {"variety": ["Loss", "Misconfiguration"], "vector": ["Carelessness"]},
               "hacking": {"variety": ["Use of stolen creds", "SQLi"], "vector": ["Web application"], "cve": "CVE-2018-13379"},
               "malware": {"variety": ["Ransomware"], "vector": ["Direct install"], "name": "夜霧"}, "social": {"variety": ["Phishing"], "vector": ["Email"], "target": ["End-user"]}},
             "asset": {"assets": [{"variety": "M - Flash drive", "amount": 1}, {"variety": "S - Database"}], "cloud": ["Unknown"], "ownership": ["Victim"]},
             "attribute": {"confidentiality": {"data_disclosure": "Yes", "data_total": 1%1$d, "data": [{"variety": "Personal", "amount": 1%1$d}, {"variety": "Medical"}],
               "data_victim": ["Customer"], "state": ["Stored unencrypted"]}, "integrity": {"variety": ["Software installation"]}, "availability": {"variety": ["Loss"],
               "duration": {"unit": "Days", "value": 3}}},
             "discovery_method": {"external": {"variety": ["Customer"]}}, "discovery_notes": "住民からの連絡",
             "impact": {"overall_rating": "Minor", "iso_currency_code": "JPY", "overall_amount": 100},
             "timeline": {"incident": {"year": 2024, "month": 4, "day": 3}, "discovery": {"unit": "Days", "value": 2}, "containment": {"unit": "Hours", "value": 5}},
             "plus": {"modified": "2024-05-02T10:00:00Z", "created": "2024-05-01T10:00:00Z", "master_id": "keiko-%1$d", "timeline": {"notification": {"year": 2024, "month": 5, "day": 1}}}}""";

    private final Importer importer;

    RehearsedImport(Importer importer) {
        this.importer = importer;
    }

    void play() throws IOException {
        Path file = Files.createTempFile("rehearsal", ".json");
        try {
            Files.writeString(file, IntStream.range(0, INCIDENTS).mapToObj(VERIS::formatted).collect(Collectors.joining(",\n", "[", "]")));
            this.importer.run(new ImportRequest(List.of(ImportRequest.Source.of(file)), true), _ -> {
            });
        }
        finally {
            Files.delete(file);
        }
    }

}
