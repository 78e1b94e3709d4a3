package io.incidentgraph.database;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Version of a Neo4j server: 5.26.1, 2026.08.1. */
record ServerVersion(int major, int minor) implements Comparable<ServerVersion> {

    /** The long-term release of Neo4j 5; before it, subqueries took no variables in parentheses. */
    static final ServerVersion OLDEST = new ServerVersion(5, 26);

    private static final Pattern SYNTAX = Pattern.compile("(\\d+)\\.(\\d+).*");

    static ServerVersion parse(String text) {
        MatchResult parts = SYNTAX.matcher(text).results().findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no version of Neo4j"));
        return new ServerVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    boolean isSupported() {
        return compareTo(OLDEST) >= 0;
    }

    @Override
    public int compareTo(ServerVersion other) {
        return Comparator.comparingInt(ServerVersion::major).thenComparingInt(ServerVersion::minor).compare(this, other);
    }

    @Override
    public String toString() {
        return (this.major < 2000) ? this.major + "." + this.minor : "%d.%02d".formatted(this.major, this.minor);
    }

}
