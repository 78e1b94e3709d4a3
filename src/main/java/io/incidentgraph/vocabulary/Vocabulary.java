package io.incidentgraph.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What facts can point at before any record names it. Immutable; the order of streams is that of the files. */
public final class Vocabulary {

    private static @Nullable Vocabulary loaded;

    private final Map<ConceptKind, Concepts> concepts = new EnumMap<>(ConceptKind.class);

    private final Map<String, AttackEntry> attack;

    private final Authorities authorities;

    private Vocabulary(VocabularyFiles files) {
        for (var kind : ConceptKind.values()) {
            concepts.put(kind, Concepts.read(files, kind));
        }
        attack = AttackCheck.checked(files.attack());
        authorities = Authorities.read(files);
        var problems = AttackCheck.unknownMitigations(concepts.values().stream().flatMap(Concepts::all), attack).toList();
        if (!problems.isEmpty()) {
            throw new InvalidVocabularyException(problems);
        }
    }

    /**
     * The vocabulary of the class path, read at the first call.
     *
     * @throws InvalidVocabularyException if the data files contradict themselves
     */
    public static synchronized Vocabulary load() {
        if (loaded == null) {
            loaded = from(VocabularyFiles.onClassPath());
        }
        return loaded;
    }

    static Vocabulary from(VocabularyFiles files) {
        return new Vocabulary(files);
    }

    public Optional<Concept> concept(ConceptKind kind, String id) {
        return of(kind).byId(id);
    }

    /** The concept that a path into the VERIS enumerations means, whatever its case: {@code action.hacking.variety.SQLi}. */
    public Optional<Concept> byVeris(ConceptKind kind, String path) {
        return of(kind).byVeris(path);
    }

    public Stream<Concept> concepts(ConceptKind kind) {
        return of(kind).all();
    }

    /** Whether a concept is the broader one itself or lies anywhere below it, a foreign one included; false for an id that is not there. */
    public boolean within(ConceptKind kind, String id, String broader) {
        return of(kind).within(id, broader);
    }

    /** Ids that somebody may have meant by one that is not there, the likeliest first. */
    public List<String> nearest(ConceptKind kind, String id, int limit) {
        return Nearest.to(id, concepts(kind).map(Concept::id), limit);
    }

    /** The tactic, technique or mitigation of an ATT&amp;CK id. */
    public Optional<AttackEntry> attack(String id) {
        return Optional.ofNullable(attack.get(id));
    }

    public Stream<AttackEntry> attack() {
        return attack.values().stream();
    }

    /** The authority that a name in a disclosure means: 所轄の警察署 is 警察. Width, case and punctuation do not matter. */
    public Optional<Authority> authority(String name) {
        return authorities.named(name);
    }

    private Concepts of(ConceptKind kind) {
        return Objects.requireNonNull(concepts.get(kind));
    }

}
