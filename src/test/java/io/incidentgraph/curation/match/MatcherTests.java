package io.incidentgraph.curation.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.incidentgraph.curation.name.NameReader;

class MatcherTests {

    private final Matcher matcher = new Matcher(NameReader.create());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Microsoft | Microsoft Corp", "Department of Veterans Affairs | United States Department of Veterans Affairs",
            "Long Island Railroad | The Long Island Rail Road Company", "Fransiscan Medical Group | Franciscan Medical Group",
            "National Aeronautics and Space Administration | NASA", "New York University Langone Medical Center | NYU Langone Medical Center",
            "キヤノン販売株式会社 | キャノン販売", "神奈川県横浜市 | 横浜市", "横浜市役所 | 神奈川県横浜市", "ヤマカワシステムズ | ヤマカワシステム" })
    void suggests(String name, String other) {
        assertThat(compare(name, "US", other, "US")).get().extracting(Suggestion::score).satisfies(score -> assertThat((double) score).isGreaterThanOrEqualTo(0.7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "City of Houston | City of Dallas", "University of Oregon | University of Iowa", "Stanford University | Stanford University Medical Center",
            "Alabama Department of Labor | Alabama Department of Public Safety", "山川市立病院 | 海野市立病院", "第一小学校 | 第二小学校", "東京銀行 | 京都銀行",
            "海野商事 | 海野商事ホールディングス", "School District 36 | School District 37", "Northeast Hospital | Northwest Hospital", "東京都府中市 | 広島県府中市",
            "Washington University | Washington State University", "Department of Health | Department of Justice" })
    void doesNotSuggest(String name, String other) {
        assertThat(compare(name, "US", other, "US").map(Suggestion::score).orElse(0.0)).isLessThan(0.7);
    }

    @Test
    void aKnownCountryRulesOutAnother() {
        assertThat(compare("海野商事", "JP", "海野商事", "US")).isEmpty();
        assertThat(compare("海野商事", null, "海野商事", "JP")).get().extracting(Suggestion::score).isEqualTo(0.95);
        assertThat(compare("Ministry of Justice New Zealand", null, "Ministry of Justice", "GB")).isEmpty();
    }

    @Test
    void aDifferentExactKeyOfTheSameKindRulesOutTheSameName() {
        assertThat(suggestions(List.of(new NamedOrganization("org:JP:a", List.of("海野商事"), "JP", Map.of("corporateNumber", "1010001000001")),
                new NamedOrganization("org:JP:b", List.of("(株)海野商事"), "JP", Map.of("corporateNumber", "1010001000002"))))).isEmpty();
    }

    @Test
    void anAliasIsAsGoodAsTheName() {
        assertThat(suggestions(List.of(new NamedOrganization("org:JP:a", List.of("海野商事", "Umino Trading"), "JP", Map.of()),
                new NamedOrganization("org:ZZ:b", List.of("Umino Trading Co., Ltd."), null, Map.of())))).hasSize(1);
    }

    /** Names of few common and many rare words, as they are in life, and one word that all share: the same words for however many names. */
    @Test
    void comparisonsGrowWithTheNumberOfNamesNotWithItsSquare() {
        long few = matcher.pairs(generated(5_000));
        long many = matcher.pairs(generated(20_000));

        System.out.printf("pairs a name: %.1f of 5,000, %.1f of 20,000%n", few / 5_000.0, many / 20_000.0);
        assertThat(many).as("pairs of four times as many names; all with all would be 16 times as many").isLessThan(7 * few);
        assertThat(many / 20_000).as("pairs a name").isLessThan(100);
    }

    @Test
    void aThousandEqualNamesAreNotAllComparedWithAll() {
        var organizations = IntStream.range(0, 1_000).mapToObj(i -> organization("org:ZZ:%04d".formatted(i), "第一病院")).toList();

        assertThat(matcher.match(organizations).comparisons()).isBetween(1_000L, 30_000L);
    }

    @Test
    void whatIsKnownFromBeforeSavesComparisonsAndChangesNothing() {
        var organizations = new ArrayList<>(generated(600));
        var random = new Random(11);
        var matches = matcher.match(organizations);
        long all = matches.comparisons();
        for (int round = 0; round < 4; round++) {
            change(organizations, random);
            matches = matcher.match(organizations, matches);

            assertThat(matches.suggestions()).isNotEmpty().isEqualTo(matcher.match(organizations).suggestions());
            assertThat(matches.comparisons()).isPositive().isLessThan(all / 10);
        }
        assertThat(matcher.match(organizations.reversed(), matches)).isSameAs(matches);
    }

    /** One goes, one comes, one is written otherwise. */
    private static void change(List<NamedOrganization> organizations, Random random) {
        organizations.remove(random.nextInt(organizations.size()));
        organizations.add(organization("org:US:new" + random.nextInt(), "%s Umino".formatted(syllables(random, 3))));
        int place = random.nextInt(organizations.size());
        organizations.set(place, organization(organizations.get(place).id(), organizations.get(random.nextInt(organizations.size())).names().getFirst() + " Inc."));
    }

    @Test
    void keepsTheBestWhereThereAreTooMany() {
        var best = new BestPairs(2);
        for (double score : new double[] { 0.7, 0.9, 0.6, 0.8, 0.5, 1 }) {
            best.add(new Suggestion("a", "b" + score, null, score, List.of()));
        }
        best.add(null);

        assertThat(best.sorted()).extracting(Suggestion::score).containsExactly(1.0, 0.9);
        assertThat(best.isComplete()).isFalse();
    }

    private static NamedOrganization organization(String id, String name) {
        return new NamedOrganization(id, List.of(name), id.startsWith("org:ZZ") ? null : "US", Map.of());
    }

    private static List<NamedOrganization> generated(int count) {
        var random = new Random(7);
        var organizations = new ArrayList<NamedOrganization>();
        for (int i = 0; i < count; i++) {
            var name = "%s %s %s".formatted(syllables(random, 3), syllables(random, 1), random.nextInt(3) == 0 ? "Medical Center" : "Umino");
            organizations.add(new NamedOrganization("org:US:" + i, List.of(name), "US", Map.of()));
        }
        return organizations;
    }

    private static String syllables(Random random, int count) {
        var word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append("bdfghklmnprstvz".charAt(random.nextInt(15))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.append('n').toString();
    }

    private Optional<Suggestion> compare(String name, @Nullable String country, String other, @Nullable String otherCountry) {
        return suggestions(List.of(new NamedOrganization("org:a", List.of(name), country, Map.of()), new NamedOrganization("org:b", List.of(other), otherCountry, Map.of())))
                .stream().findFirst();
    }

    private List<Suggestion> suggestions(List<NamedOrganization> organizations) {
        return matcher.match(organizations).suggestions();
    }

}
