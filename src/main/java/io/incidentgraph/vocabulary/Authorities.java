package io.incidentgraph.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.incidentgraph.model.NameKey;

/** The authorities, by every name under which disclosures mention them. */
final class Authorities {

    private final Map<String, Authority> byKey = new HashMap<>();

    private final Map<String, Authority> byEnding = new HashMap<>();

    private Authorities(List<AuthorityEntry> entries) {
        var problems = new ArrayList<String>();
        for (var entry : entries) {
            var authority = entry.authority();
            Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).forEach(name -> add(name, authority, problems));
            entry.endingsOrNone().forEach(ending -> byEnding.put(NameKey.of(ending), authority));
        }
        if (!problems.isEmpty()) {
            throw new InvalidVocabularyException(problems);
        }
    }

    static Authorities read(VocabularyFiles files) {
        return new Authorities(files.authorities());
    }

    /** A name in full wins over its ending. */
    Optional<Authority> named(String name) {
        var key = NameKey.of(name);
        return Optional.ofNullable(byKey.get(key)).or(() -> byEnding.entrySet().stream().filter(ending -> key.endsWith(ending.getKey()))
                .max(Map.Entry.comparingByKey((one, other) -> one.length() - other.length())).map(Map.Entry::getValue));
    }

    private void add(String name, Authority authority, List<String> problems) {
        var other = byKey.putIfAbsent(NameKey.of(name), authority);
        if (other != null && other != authority) {
            problems.add("%s: %s means both %s and %s: remove one of the two names"
                    .formatted(AuthorityEntry.FILE, name, other.name(), authority.name()));
        }
    }

}
