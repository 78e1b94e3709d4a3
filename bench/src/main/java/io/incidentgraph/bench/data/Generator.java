package io.incidentgraph.bench.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.incidentgraph.bench.data.Incident.Exposure;
import io.incidentgraph.bench.data.Incident.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Makes incidents that no one had, as many as wanted, with the distributions of real ones. The same seed and original
 * give the same incidents.
 */
final class Generator {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{IsLatin}]+");

    private final RandomGenerator random;
    private final Labels labels = new Labels();
    private final Weighted<Integer> years;
    private final Weighted<String> certainty;
    private final Weighted<Integer> organizationCounts;
    private final Weighted<@Nullable String> countries;
    private final Weighted<@Nullable String> industries;
    private final Weighted<Integer> causeCounts;
    private final Weighted<String> causes;
    private final Weighted<Integer> dataCounts;
    private final Weighted<String> dataTypes;
    private final Weighted<@Nullable Integer> amounts;
    private final Weighted<Integer> assetCounts;
    private final Weighted<String> assets;
    private final Weighted<String> parties;
    private final Weighted<Integer> lengths;
    private final Weighted<String> words;
    private final Recurring organizations;
    private final Recurring vendors;

    Generator(List<Incident> original, long seed) {
        this.random = RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
        this.years = seen(original, Incident::year);
        this.certainty = seen(original, Incident::securityIncident);
        this.organizationCounts = seen(original, incident -> incident.organizations().size());
        this.countries = Weighted.of(original.stream().flatMap(incident -> incident.organizations().stream()).map(Organization::country));
        this.industries = Weighted.of(original.stream().flatMap(incident -> incident.organizations().stream()).map(Organization::industry));
        this.causeCounts = seen(original, incident -> incident.causes().size());
        this.causes = Weighted.of(original.stream().flatMap(incident -> incident.causes().stream()));
        this.dataCounts = seen(original, incident -> incident.dataTypes().size());
        this.dataTypes = Weighted.of(original.stream().flatMap(incident -> incident.dataTypes().stream()).map(Exposure::dataType));
        this.amounts = Weighted.of(original.stream().flatMap(incident -> incident.dataTypes().stream()).map(Exposure::amount));
        this.assetCounts = seen(original, incident -> incident.assets().size());
        this.assets = Weighted.of(original.stream().flatMap(incident -> incident.assets().stream()));
        this.parties = seen(original, Incident::party);
        this.lengths = seen(original, incident -> (int) words(incident.summary()).count());
        this.words = Weighted.of(original.stream().flatMap(incident -> words(incident.summary())));
        this.organizations = new Recurring(original.stream().flatMap(incident -> incident.organizations().stream()),
                number -> organization("organization", number));
        this.vendors = new Recurring(original.stream().flatMap(incident -> incident.vendors().stream()),
                number -> organization("vendor", number));
    }

    Stream<Incident> incidents(int count) {
        return IntStream.range(0, count).mapToObj(_ -> incident());
    }

    private Incident incident() {
        List<String> caused = causes.draw(causeCounts.draw(random), random);
        List<Exposure> exposed = dataTypes.draw(dataCounts.draw(random), random).stream()
                .map(type -> new Exposure(type, amounts.draw(random))).toList();
        List<Organization> victims = several(organizations, organizationCounts.draw(random));
        String party = parties.draw(random);
        String name = String.valueOf(victims.getFirst().name());
        return new Incident(new UUID(random.nextLong(), random.nextLong()).toString().toUpperCase(Locale.ROOT),
                labels.title(caused, name), labels.head(caused, exposed) + text(lengths.draw(random)),
                years.draw(random), certainty.draw(random), victims, caused, party, exposed,
                assets.draw(assetCounts.draw(random), random),
                party.equals("VENDOR") ? List.of(vendors.draw(random)) : List.of());
    }

    private Organization organization(String kind, int number) {
        String name = text(2) + " " + number;
        return new Organization(kind + ":" + number, name, countries.draw(random), industries.draw(random));
    }

    private List<Organization> several(Recurring from, int count) {
        return Stream.generate(() -> from.draw(random)).limit(count).distinct().toList();
    }

    private String text(int length) {
        return Stream.generate(() -> words.draw(random)).limit(length).collect(Collectors.joining(" "));
    }

    /** The words of a text as the generator takes them: runs of Latin letters in lower case. */
    static Stream<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty());
    }

    private static <T> Weighted<T> seen(List<Incident> original, Function<Incident, T> property) {
        return Weighted.of(original.stream().map(property));
    }

}
