package io.incidentgraph.vocabulary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An authority as its file has it; names that end with one of {@code endings} mean it, too (every police station is the police). */
record AuthorityEntry(String name, List<String> aliases, @Nullable List<String> endings, String country) {

    static final String FILE = "authority.yaml";

    Authority authority() {
        return new Authority(name, aliases, country);
    }

    List<String> endingsOrNone() {
        return endings == null ? List.of() : endings;
    }

}
