package io.incidentgraph.disclosure.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids of the techniques of ATT&amp;CK Enterprise 18.1. */
final class AttackIds {

    private AttackIds() {
    }

    static Set<String> load() {
        try (var file = Objects.requireNonNull(AttackIds.class.getResourceAsStream("/disclosure/rules/attack-18.1.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
