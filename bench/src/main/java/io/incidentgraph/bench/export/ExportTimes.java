package io.incidentgraph.bench.export;

import io.incidentgraph.export.ExportFormat;
import io.incidentgraph.export.Exports;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * Exports everything in each format into nothing, and reads with the driver alone what the export asked the database for: the
 * same statements, every row taken, nothing done with it. They take turns.
 */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "io.incidentgraph")
@ComponentScan(basePackages = "io.incidentgraph", excludeFilters = { @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class),
        @Filter(type = FilterType.REGEX, pattern = "io\\.incidentgraph\\.(bench\\..*|IncidentGraphApplication|WithoutDatabase|BesideServer)") })
public class ExportTimes {

    private static final int ROUNDS = 3;

    private static final double SECOND = 1e9;

    public static void main(String[] arguments) throws IOException {
        var heap = HeapWatch.begin();
        var recorder = new Recorder();
        try (var context = new SpringApplicationBuilder(ExportTimes.class).web(WebApplicationType.NONE)
                .initializers(started -> started.getBeanFactory().addBeanPostProcessor(recorder)).run(arguments)) {
            var exports = context.getBean(Exports.class);
            System.out.println("| format | rows | MB | export, rows a second | raw read, rows a second | export ÷ raw |");
            System.out.println("|---|---|---|---|---|---|");
            for (var format : exports.formats()) {
                System.out.println(measure(exports, format, recorder));
            }
            System.out.println("heap: %,d MiB at most after a collection, of %,d".formatted(heap.most() >> 20, Runtime.getRuntime().maxMemory() >> 20));
        }
        System.exit(0);
    }

    /** The first round warms up and tells the statements. */
    private static String measure(Exports exports, ExportFormat format, Recorder recorder) throws IOException {
        recorder.begin();
        var request = exports.request(format.name(), Map.of());
        var exported = exports.write(request, OutputStream.nullOutputStream(), _ -> {
        });
        var statements = recorder.end();
        read(recorder.driver(), statements);
        var ours = new ArrayList<Long>();
        var raw = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            exports.write(request, OutputStream.nullOutputStream(), _ -> {
            });
            long between = System.nanoTime();
            read(recorder.driver(), statements);
            ours.add(between - start);
            raw.add(System.nanoTime() - between);
        }
        long rows = exported.counts().rows();
        return String.format(Locale.ROOT, "| %s | %,d | %.1f | %,.0f | %,.0f | %.2f |", format.name(), rows, exported.bytes() / 1e6,
                rows * SECOND / median(ours), rows * SECOND / median(raw), (double) median(raw) / median(ours));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void read(Driver driver, List<Recorder.Statement> statements) {
        try (var session = driver.session(); var tx = session.beginTransaction()) {
            for (var statement : statements) {
                var rows = tx.run(statement.cypher(), statement.parameters());
                while (rows.hasNext()) {
                    rows.next();
                }
            }
        }
    }

}
