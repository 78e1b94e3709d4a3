package io.incidentgraph.curation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;

import tools.jackson.databind.json.JsonMapper;

/** What suggesting looks like on the command line, whoever finds the suggestions. */
abstract class SuggestingCommand implements Command {

    private final PrintStream out;

    private final PrintStream err;

    SuggestingCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Two organizations that may be one, with their names in the order of their ids. */
    record Pair(double score, List<String> ids, List<String> names, List<String> reasons) {
    }

    /** All pairs of at least this score, the likeliest first. */
    abstract List<Pair> pairs(double minScore);

    @Override
    public final Task task() {
        return Task.SUGGEST;
    }

    @Override
    public final int check(List<String> arguments) {
        try {
            SuggestOptions.parse(arguments);
            return ExitStatus.DONE;
        }
        catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return ExitStatus.WRONG_USAGE;
        }
    }

    @Override
    public final int run(List<String> arguments) {
        int checked = check(arguments);
        if (checked == ExitStatus.DONE) {
            print(SuggestOptions.parse(arguments));
        }
        return checked;
    }

    private void print(SuggestOptions options) {
        var found = pairs(options.minScore());
        found.forEach(options.json() ? this::json : this::table);
        if (!options.json()) {
            out.println(found.isEmpty() ? "No two organizations may be one." : String.format(Locale.ROOT, "%,d pairs.", found.size()));
        }
    }

    private void json(Pair pair) {
        out.println(JsonMapper.shared().writeValueAsString(Map.of("score", pair.score(), "ids", pair.ids(), "names", pair.names(), "reasons", pair.reasons())));
    }

    private void table(Pair pair) {
        for (int i = 0; i < pair.ids().size(); i++) {
            out.printf(Locale.ROOT, "%-7s%s  %s%n", i == 0 ? String.format(Locale.ROOT, "%.3f", pair.score()) : "", pair.ids().get(i), pair.names().get(i));
        }
        out.printf(Locale.ROOT, "       %s%n", String.join("; ", pair.reasons()));
    }

}
