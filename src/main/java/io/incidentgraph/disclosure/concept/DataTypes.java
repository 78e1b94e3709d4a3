package io.incidentgraph.disclosure.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.text.Span;

import org.jspecify.annotations.Nullable;

/** Finds the types of data that a text says were, may have been or were not exposed. */
public final class DataTypes implements Annotator {

    static final String CATEGORY = "data-type";

    static final String NO_DATA = "none";

    private static final int REACH_OF_LIST = 120;

    private static final int LONGEST_TYPE = 30;

    private static final Pattern AND = Pattern.compile("(?:など|等)?(?:[、,・/と]|及び|および|並びに|ならびに)\\s?");

    private static final Pattern AMOUNT = Pattern.compile("[はが:(\\s]{0,2}(?:約|最大)?([0-9][0-9,]{0,12})(?:件|名|人)");

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var hits = text.hits(CATEGORY).stream().filter(hit -> !hit.value().equals(NO_DATA)).toList();
        var subjects = new Subjects(text);
        var exposures = new Exposures(text);
        var mentions = new ArrayList<DataMention>();
        for (var i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            if (stands(hit, hits, i)) {
                exposures.of(hit.span()).ifPresent(exposed -> mentions.addAll(mentions(text, hit, exposed, subjects)));
            }
        }
        return mentions;
    }

    /** A form that needs company (有効期限 beside a card number) counts only with it. */
    private static boolean stands(Hit hit, List<Hit> hits, int index) {
        var company = hit.form().attribute("of");
        return company.isEmpty() || Stream.of(hits.subList(Math.max(0, index - 8), index), hits.subList(index + 1, Math.min(hits.size(), index + 9)))
                .flatMap(List::stream).anyMatch(other -> other.value().startsWith(company) && other.form().attribute("of").isEmpty()
                        && Math.abs(other.span().start() - hit.span().start()) < REACH_OF_LIST);
    }

    private static List<DataMention> mentions(AnnotatedText text, Hit hit, Exposed exposed, Subjects subjects) {
        var of = subjects.of(hit.span(), exposed.listed());
        return types(text, hit, exposed)
                .map(type -> new DataMention(hit.span(), type, of, scope(text, hit), exposed, amount(text, hit.span()))).toList();
    }

    /** Who gives a password away to a fake site gives away credentials. */
    private static Stream<String> types(AnnotatedText text, Hit hit, Exposed exposed) {
        var also = hit.form().attribute("also");
        var entered = text.hits(Exposure.CATEGORY, exposed.predicate()).stream().anyMatch(other -> other.value().equals("entered"));
        var more = entered && hit.value().equals("credentials.password") ? "credentials" : also;
        return Stream.concat(Stream.of(hit.value()), more.isEmpty() ? Stream.empty() : Stream.of(more.split(" ")));
    }

    /** 加入者以外の住所: what is said of the others holds for them only. */
    private static @Nullable String scope(AnnotatedText text, Hit hit) {
        var before = text.text().substring(Math.max(0, hit.span().start() - 4), hit.span().start());
        return before.endsWith("以外の") ? "others" : null;
    }

    /** 氏名、住所 120名分: the number behind the last of several types is that of none of them alone. */
    private static @Nullable Long amount(AnnotatedText text, Span mention) {
        if (text.hits(CATEGORY, new Span(Math.max(0, mention.start() - LONGEST_TYPE), mention.start())).stream()
                .anyMatch(before -> AND.matcher(text.text()).region(before.span().end(), mention.start()).matches())) {
            return null;
        }
        var matcher = AMOUNT.matcher(text.text()).region(mention.end(), Math.min(text.text().length(), mention.end() + 24));
        return matcher.lookingAt() ? Long.valueOf(matcher.group(1).replace(",", "")) : null;
    }

}
