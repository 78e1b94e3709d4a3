package io.incidentgraph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What the program can be asked to do on its command line. Each but {@link #SERVE} is done by a {@link Command}. */
public enum Task {

    SERVE("start the database and the web server (what happens if nothing is named)"),
    IMPORT("import incident records, VERIS, STIX and ATT&CK: import [--dry-run] [--full[=NAME]] FILE|FOLDER ...", _ -> true, "dry-run",
            "full"),
    UNDO("take back what an import brought: undo RUN (without a run, list the newest)"),
    EXPORT("take the graph away in a format: export graphml|csv|records|stix|cypher [--out FILE]"
            + " [--where JSON | --nodes ID,... --depth N | --sharedCauses JSON] [--texts] [--drafts] [--tlp LEVEL] [--part data|manifest|csl|bibtex|cff]",
            _ -> true, "out", "where", "nodes", "depth", "sharedCauses", "texts", "drafts", "tlp", "part"),
    SUGGEST("list organizations that may be one: suggest [--min-score 0.7] [--format table|jsonl]", _ -> true, "min-score", "format"),
    DISCOVER("say what incidents share: discover shared-causes|shared-vendors|co-occurrence|timeline|delays|similar|paths|events [--by CAUSE,PARTY] [--where JSON] [--limit 20] ...", _ -> true,
            "where", "by", "a", "b", "roll-up", "min-incidents", "min-organizations", "shorter", "sort", "limit", "format",
            "interval", "date", "id", "max-share", "from", "to", "from-type", "to-type", "max-length", "max-degree", "vendor"),
    CHECK("compare every incident with its records and name each difference"),
    REBUILD("compute every incident again from its records"),
    INDEXES("list which properties are found by an index and which are not"),
    EXTRACT("print the incidents that texts tell of: extract [--format yaml|jsonl] [--explain] [--import] FILE|FOLDER|- ...",
            arguments -> arguments.contains("--import"), "format", "explain", "import"),
    EVALUATE("compare what is found in texts with gold files: evaluate [--json] [--leave-one-out] TEXTS GOLD", _ -> false, "json", "leave-one-out"),
    DOCUMENTS("give documents that are known by their hash their texts: documents attach FILE ...");

    private final String summary;

    private final Predicate<List<String>> needsDatabase;

    private final List<String> options;

    Task(String summary) {
        this(summary, _ -> true);
    }

    Task(String summary, Predicate<List<String>> needsDatabase, String... options) {
        this.summary = summary;
        this.needsDatabase = needsDatabase;
        this.options = List.of(options);
    }

    /** Whether a server that holds the data directory can do it. */
    boolean canBeDoneByServer(List<String> arguments) {
        return this == IMPORT || this == UNDO || this == SUGGEST || this == DISCOVER || this == EXPORT || this == DOCUMENTS
                || this == EXTRACT && needsDatabase(arguments);
    }

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String summary() {
        return this.summary;
    }

    /** The words that may follow {@code --} and are handed to the command; any other is a setting. */
    List<String> options() {
        return this.options;
    }

    /** Whether only settings may follow the word. */
    boolean takesNothing() {
        return this == SERVE || this == CHECK || this == REBUILD || this == INDEXES;
    }

    boolean needsDatabase(List<String> arguments) {
        return this.needsDatabase.test(arguments);
    }

    static Optional<Task> of(String word) {
        return Arrays.stream(values()).filter(task -> task.word().equals(word)).findFirst();
    }

}
