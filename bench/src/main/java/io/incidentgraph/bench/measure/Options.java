package io.incidentgraph.bench.measure;

import java.nio.file.Path;
import java.util.List;
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
    static Options parse(String[] words) {
        var given = new Arguments(HELP, FLAGS, words);
        return given.all(new Options(
                given.list("sizes", "vcdb,million"),
                given.list("clients", "1,8").stream().map(Integer::valueOf).toList(),
                given.number("seconds", 10),
                given.number("rounds", 5),
                given.number("warm-up", 60),
                given.list("operations", "1,2,3,4,5,6").stream().map(Integer::valueOf).toList(),
                given.list("servers", "ours,peer,limit,raw"),
                given.path("data", "../../shared/data/veris"),
                given.has("keep") ? given.path("keep", "") : null,
                given.flag("complaints"), given.flag("plant-fault"),
                given.has("import") ? given.list("import", "") : List.of(), given.number("export", 0)));
    }

}
