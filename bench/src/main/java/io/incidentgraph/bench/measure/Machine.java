package io.incidentgraph.bench.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;
import io.incidentgraph.bench.serve.Statements;

/** What the numbers were measured on. */
final class Machine {

    private Machine() {
    }

    static Map<String, Object> describe(Options options, Statements statements) throws IOException, InterruptedException {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var machine = new LinkedHashMap<String, Object>();
        machine.put("date", LocalDate.now().toString());
        machine.put("processor", "%s, %d cores".formatted(processor(), system.getAvailableProcessors()));
        machine.put("memory", "%.0f GiB".formatted(system.getTotalMemorySize() / Math.pow(2, 30)));
        machine.put("system", system.getName() + " " + system.getVersion());
        machine.put("Java", System.getProperty("java.vm.vendor") + " " + Runtime.version());
        machine.put("Node.js", node());
        machine.put("Neo4j", statements.driver().executableQuery("CALL dbms.components() YIELD versions RETURN versions[0]")
                .execute().records().getFirst().get(0).asString());
        machine.put("heaps", "database 3g (and 2g of page cache), ours 1g, limit 1g, load generator 1g, peer: default of Node.js");
        machine.put("rounds", "%d of %d s, warm-up %d s".formatted(options.rounds(), options.seconds(), options.warmUp()));
        return machine;
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        return !Files.exists(file) ? System.getProperty("os.arch") : Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("model name")).map(line -> line.replaceFirst(".*: ", "")).findFirst().orElse("?");
    }

    private static String node() throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder("node", "--version").start();
            process.waitFor();
            return new String(process.getInputStream().readAllBytes()).strip();
        }
        catch (IOException absent) {
            return "none";
        }
    }

}
