package io.incidentgraph.curation.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import io.incidentgraph.curation.name.NameReader;

/** Pairs of the VERIS Community Database, judged by reading: what is found of them, and how much of what is found is right. */
@TestInstance(Lifecycle.PER_CLASS)
class VcdbPairsTests {

    private static final double LEAST = 0.7;

    private static final double PRECISION = 0.95;

    private static final double RECALL = 0.78;

    private final NameReader names = NameReader.create();

    private final List<Pair> pairs = pairs();

    /** What is found among all names of the database; they are many. */
    private @Nullable Map<List<String>, Double> inVcdb;

    private record Pair(boolean same, NamedOrganization first, NamedOrganization second) {

        List<String> ids() {
            return first.id().compareTo(second.id()) < 0 ? List.of(first.id(), second.id()) : List.of(second.id(), first.id());
        }

    }

    @Test
    void areTwoHundredTrueAndFalseOnes() {
        assertThat(pairs).hasSize(200).doesNotHaveDuplicates();
        assertThat(pairs).filteredOn(Pair::same).hasSizeBetween(80, 120);
    }

    @Test
    void mostOfThemAreToldRightAmongTheirOwnNames() {
        holds(scores(organizations().values()));
    }

    @Test
    void mostOfThemAreToldRightAmongAllNamesOfTheDatabase() {
        holds(inVcdb());
    }

    @Test
    void seesAMatcherThatFindsEverythingOrTooLittle() {
        var everything = pairs.stream().collect(Collectors.toMap(Pair::ids, _ -> 1.0));
        var half = pairs.stream().filter(Pair::same).limit(47).collect(Collectors.toMap(Pair::ids, _ -> 1.0));

        assertThat(precision(everything, LEAST)).isLessThan(PRECISION);
        assertThat(recall(half, LEAST)).isLessThan(RECALL);
    }

    @Test
    void theTwoThatEverybodyKnowsAreSuggested() {
        var scores = inVcdb();
        assertThat(scores).hasEntrySatisfying(List.of("org:US:microsoft", "org:ZZ:microsoft"), score -> assertThat(score).isGreaterThan(LEAST));
        assertThat(scores).hasEntrySatisfying(List.of("org:US:departmentofveteransaffairs", "org:US:unitedstatesdepartmentofveteransaffairs"),
                score -> assertThat(score).isGreaterThan(LEAST));
    }

    @Test
    void blockingLosesNoTruePairThatComparingAllWithAllFinds() {
        var comparison = new Comparison(names);
        var found = inVcdb();
        assertThat(pairs.stream().filter(Pair::same)
                .filter(pair -> comparison.compare(ReadOrganization.of(pair.first(), names), ReadOrganization.of(pair.second(), names))
                        .filter(suggestion -> suggestion.score() >= LEAST).isPresent())
                .filter(pair -> !found.containsKey(pair.ids())).map(Pair::ids)).isEmpty();
    }

    private void holds(Map<List<String>, Double> scores) {
        for (double least = 0.5; least < 1; least += 0.05) {
            System.out.printf("score >= %.2f: precision %.3f, recall %.3f%n", least, precision(scores, least), recall(scores, least));
        }
        assertThat(precision(scores, LEAST)).as("precision").isGreaterThanOrEqualTo(PRECISION);
        assertThat(recall(scores, LEAST)).as("recall").isGreaterThanOrEqualTo(RECALL);
    }

    private double precision(Map<List<String>, Double> scores, double least) {
        return (double) count(scores, least, true) / (count(scores, least, true) + count(scores, least, false));
    }

    private double recall(Map<List<String>, Double> scores, double least) {
        return (double) count(scores, least, true) / pairs.stream().filter(Pair::same).count();
    }

    private long count(Map<List<String>, Double> scores, double least, boolean same) {
        return pairs.stream().filter(pair -> pair.same() == same && scores.getOrDefault(pair.ids(), 0.0) >= least).count();
    }

    private Map<List<String>, Double> inVcdb() {
        var found = inVcdb == null ? scores(VcdbOrganizations.read()) : inVcdb;
        inVcdb = found;
        return found;
    }

    private Map<List<String>, Double> scores(Collection<NamedOrganization> organizations) {
        var scores = new HashMap<List<String>, Double>();
        new Matcher(names).match(List.copyOf(organizations)).suggestions().forEach(suggestion -> scores.put(suggestion.ids(), suggestion.score()));
        return scores;
    }

    private Map<String, NamedOrganization> organizations() {
        var organizations = new TreeMap<String, NamedOrganization>();
        for (var pair : pairs) {
            for (var organization : List.of(pair.first(), pair.second())) {
                organizations.merge(organization.id(), organization, (one, other) -> {
                    var all = new ArrayList<>(one.names());
                    all.addAll(other.names());
                    return new NamedOrganization(one.id(), all.stream().distinct().toList(), one.country(), Map.of());
                });
            }
        }
        return organizations;
    }

    private static List<Pair> pairs() {
        var file = Objects.requireNonNull(VcdbPairsTests.class.getResourceAsStream("/curation/vcdb-pairs.tsv"));
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")).map(cells -> new Pair(cells[0].equals("SAME"), organization(cells[1], cells[2]), organization(cells[3], cells[4])))
                .toList();
    }

    private static NamedOrganization organization(String id, String name) {
        var country = Optional.of(id.split(":")[1]).filter(code -> !code.equals("ZZ")).orElse(null);
        return new NamedOrganization(id, List.of(name), country, Map.of());
    }

}
