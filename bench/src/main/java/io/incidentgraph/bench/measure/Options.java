package io.incidentgraph.bench.measure;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param seconds of each round
 * @param warmUp seconds for each operation and server before the first round
 * @param imports what to import instead of asking: files, and numbers of synthetic incidents
 * @param export how many synthetic incidents to export instead of asking; 0 for none
 * @param keep where the databases stay; null if they are made anew and thrown away
 */
record Options(List<String> sizes, List<Integer> clients, int seconds, int rounds, int warmUp, List<Integer> operations,
        List<String> servers, Path data, @Nullable Path keep, boolean complaints, boolean plantFault, List<String> imports, int export) {

    static final String HELP = """
            Usage: ./run [OPTION VALUE]...

              --sizes vcdb,million        which graphs
              --clients 1,8               how many ask at the same time
              --seconds 10                of each round
              --rounds 5                  for each operation, server and number of clients; the servers take turns
              --warm-up 60                seconds for each operation and server before the first round
              --operations 1,2,3,4,5,6    which of operations/
              --servers ours,peer,limit,raw
              --data DIR                  where vcdb-part1.json.gz lies (../../shared/data/veris)
              --keep DIR                  keep the databases there, and use them if they are there
              --complaints                instead: the public complaints about the peer, in complaints/
              --import vcdb,10000         instead: import VCDB and so many synthetic incidents, or a file of any format, beside a loader by hand
              --export 100000             instead: export so many synthetic incidents in each format, beside a driver that only reads
              --plant-fault               instead: show that a wrong answer stops the run
              --help

            Results: results/*.md and *.json. Ctrl-C stops everything that was started.
            """;

    private static final Set<String> FLAGS = Set.of("complaints", "plant-fault");

    /** @throws IllegalArgumentException if there is something that nobody understands */
    static Options parse(String[] arguments) {
        Map<String, String> given = given(arguments);
        var options = new Options(
                list(given, "sizes", "vcdb,million"),
                list(given, "clients", "1,8").stream().map(Integer::valueOf).toList(),
                Integer.parseInt(take(given, "seconds", "10")),
                Integer.parseInt(take(given, "rounds", "5")),
                Integer.parseInt(take(given, "warm-up", "60")),
                list(given, "operations", "1,2,3,4,5,6").stream().map(Integer::valueOf).toList(),
                list(given, "servers", "ours,peer,limit,raw"),
                given.containsKey("data") ? path(given.remove("data")) : Path.of("../../shared/data/veris"),
                given.containsKey("keep") ? path(given.remove("keep")) : null,
                given.remove("complaints") != null, given.remove("plant-fault") != null,
                given.containsKey("import") ? list(given, "import", "") : List.of(), Integer.parseInt(take(given, "export", "0")));
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("Nobody understands --" + String.join(" --", given.keySet()));
        }
        return options;
    }

    private static Map<String, String> given(String[] arguments) {
        var given = new LinkedHashMap<String, String>();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!FLAGS.contains(name) && i + 1 == arguments.length) {
                throw new IllegalArgumentException("A value is missing after " + arguments[i]);
            }
            given.put(name, FLAGS.contains(name) ? "" : arguments[++i]);
        }
        return given;
    }

    /** Seen from where the command was given, which is not where this runs. */
    private static Path path(String given) {
        return Path.of(System.getProperty("bench.from", "")).resolve(given);
    }

    private static List<String> list(Map<String, String> given, String name, String otherwise) {
        return Arrays.asList(take(given, name, otherwise).split(","));
    }

    private static String take(Map<String, String> given, String name, String otherwise) {
        String value = given.remove(name);
        return value == null ? otherwise : value;
    }

}
