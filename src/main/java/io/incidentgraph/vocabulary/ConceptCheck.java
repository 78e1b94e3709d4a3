package io.incidentgraph.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Finds what contradicts itself in the concepts of one file. */
final class ConceptCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

    private final String file;

    private final List<Concept> concepts;

    private final Map<String, Concept> byId = new LinkedHashMap<>();

    private ConceptCheck(String file, List<Concept> concepts) {
        this.file = file;
        this.concepts = concepts;
        concepts.forEach(concept -> byId.putIfAbsent(concept.id(), concept));
    }

    /** The concepts of a file, if nothing in it contradicts itself. */
    static List<Concept> checked(ConceptKind kind, ConceptFile file) {
        var concepts = file.concepts().stream().map(entry -> entry.concept(kind)).toList();
        var check = new ConceptCheck(kind.file(), concepts);
        var problems = Stream.concat(check.labelOfFile(file, kind).stream(), check.problems()).toList();
        if (!problems.isEmpty()) {
            throw new InvalidVocabularyException(problems);
        }
        return concepts;
    }

    private Optional<String> labelOfFile(ConceptFile written, ConceptKind kind) {
        return kind.label().equals(written.label()) ? Optional.empty()
                : Optional.of("%s: its label is %s: write %s".formatted(file, written.label(), kind.label()));
    }

    private Stream<String> problems() {
        return Stream.of(malformedIds(), duplicateIds(), blankLabels(), unknownBroader(), cycles(), duplicatePaths())
                .flatMap(problems -> problems);
    }

    private Stream<String> malformedIds() {
        return concepts.stream().filter(concept -> !ID.matcher(concept.id()).matches())
                .map(concept -> problem(concept, "is no id: use lower-case segments of a-z, 0-9 and -, joined by dots"));
    }

    private Stream<String> duplicateIds() {
        var seen = new HashSet<String>();
        return concepts.stream().filter(concept -> !seen.add(concept.id()))
                .map(concept -> problem(concept, "stands twice: remove or rename one of the two"));
    }

    private Stream<String> blankLabels() {
        return concepts.stream().filter(concept -> isBlank(concept.labelJa()) || isBlank(concept.labelEn()))
                .map(concept -> problem(concept, "lacks a label: give both ja and en"));
    }

    private Stream<String> unknownBroader() {
        return concepts.stream().filter(concept -> concept.broader() != null && !byId.containsKey(concept.broader()))
                .map(concept -> problem(concept, "lies below %s, which is not there: add that concept, or name another one with `broader`"
                        .formatted(concept.broader())));
    }

    private Stream<String> cycles() {
        return concepts.stream().filter(this::isItsOwnBroader)
                .map(concept -> problem(concept, "lies below itself (through %s): correct `broader`".formatted(concept.broader())));
    }

    private boolean isItsOwnBroader(Concept concept) {
        return Stream.iterate(broader(concept), Objects::nonNull, this::broader).limit(byId.size()).anyMatch(concept::equals);
    }

    private @Nullable Concept broader(Concept concept) {
        return concept.broader() == null ? null : byId.get(concept.broader());
    }

    /** Two names of VERIS may mean one concept, and differ in case only; one name cannot mean two concepts. */
    private Stream<String> duplicatePaths() {
        var owners = new HashMap<String, Concept>();
        return concepts.stream().flatMap(concept -> concept.veris().stream().flatMap(path -> {
            var owner = owners.putIfAbsent(Concepts.verisKey(path), concept);
            boolean twice = owner != null && (owner != concept || concept.veris().indexOf(path) != concept.veris().lastIndexOf(path));
            return twice ? Stream.of(problem(concept, "has the VERIS path %s, which %s has already: remove one of the two"
                    .formatted(path, owner.id()))) : Stream.empty();
        }));
    }

    private String problem(Concept concept, String what) {
        return "%s: %s %s".formatted(file, concept.id(), what);
    }

    private static boolean isBlank(@Nullable String label) {
        return label == null || label.isBlank();
    }

}
