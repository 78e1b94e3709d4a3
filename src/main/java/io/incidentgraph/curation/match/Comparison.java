package io.incidentgraph.curation.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import io.incidentgraph.curation.name.MatchingName;
import io.incidentgraph.curation.name.NameReader;

/** Holds two organizations against each other; symmetric. */
public final class Comparison {

    private static final double COUNTRY_UNKNOWN = 0.95;

    private final JapaneseComparison japanese;

    private final Spelling spelling;

    public Comparison(NameReader names) {
        this.japanese = new JapaneseComparison(names.prefectures());
        this.spelling = new Spelling(names);
    }

    /** What speaks for their being one; empty if nothing does or something rules it out. */
    public Optional<Suggestion> compare(ReadOrganization one, ReadOrganization other) {
        var first = one.id().compareTo(other.id()) < 0 ? one : other;
        var second = first == one ? other : one;
        if (first.id().equals(second.id()) || isRuledOut(first.organization(), second.organization())) {
            return Optional.empty();
        }
        var best = Similarity.NONE;
        for (var name : first.names()) {
            for (var otherName : second.names()) {
                var similarity = compare(name, otherName, first, second);
                best = similarity.score() > best.score() ? similarity : best;
            }
        }
        return best.score() == 0 ? Optional.empty() : Optional.of(suggestion(first.organization(), second.organization(), best));
    }

    private static Suggestion suggestion(NamedOrganization first, NamedOrganization second, Similarity names) {
        var reasons = new ArrayList<>(names.reasons());
        boolean known = first.country() != null && second.country() != null;
        reasons.add(known ? "both in %s".formatted(first.country()) : "the country of %s is not known".formatted(
                first.country() == null && second.country() == null ? "both" : "one"));
        double score = names.score() * (known ? 1 : COUNTRY_UNKNOWN);
        return new Suggestion(first.id(), second.id(), first.country() == null ? second.country() : first.country(), Math.round(score * 1000) / 1000.0, reasons);
    }

    /** Another country or another exact key: never the same. */
    private static boolean isRuledOut(NamedOrganization one, NamedOrganization other) {
        return one.country() != null && other.country() != null && !one.country().equals(other.country()) || one.contradicts(other);
    }

    private Similarity compare(MatchingName name, MatchingName other, ReadOrganization first, ReadOrganization second) {
        if (name.japanese() != other.japanese() || countries(name, other, first, second).size() > 1) {
            return Similarity.NONE;
        }
        return name.japanese() ? japanese.compare(name.joined(), other.joined()) : LatinComparison.compare(name, other, spelling);
    }

    /** A name that says its country counts as if that were known of the organization, where nothing is. */
    private static TreeSet<String> countries(MatchingName name, MatchingName other, ReadOrganization first, ReadOrganization second) {
        var countries = new TreeSet<String>();
        if (first.organization().country() == null || second.organization().country() == null) {
            for (var country : new String[] { Objects.requireNonNullElse(first.organization().country(), name.statedCountry().orElse("")),
                    Objects.requireNonNullElse(second.organization().country(), other.statedCountry().orElse("")) }) {
                if (!country.isEmpty()) {
                    countries.add(country);
                }
            }
        }
        return countries;
    }

}
