package io.incidentgraph.disclosure.concept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.vocabulary.Authority;
import io.incidentgraph.vocabulary.Vocabulary;

/** Writes {@code authorities}: one item an authority and kind of contact, under the name by which the vocabulary knows it. */
public final class AuthoritiesPart implements DraftPart {

    private static final int PASSAGES = 3;

    private final Vocabulary vocabulary;

    public AuthoritiesPart(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void write(Incident incident, Draft draft) {
        incident.all(AuthorityMention.class).stream().filter(mention -> !isVictim(mention, draft))
                .collect(Collectors.groupingBy(mention -> new Contact(name(mention), mention.contact()), LinkedHashMap::new, Collectors.toList()))
                .forEach((contact, mentions) -> write(contact, mentions, draft));
    }

    private String name(AuthorityMention mention) {
        return vocabulary.authority(mention.name()).map(Authority::name).orElse(mention.name());
    }

    /** A city that reports is not its own authority. */
    private static boolean isVictim(AuthorityMention mention, Draft draft) {
        return draft.items("organizations").filter(item -> item.path("as").asString("").equals("VICTIM"))
                .anyMatch(item -> item.path("name").asString("").contains(mention.name()));
    }

    private static void write(Contact contact, List<AuthorityMention> mentions, Draft draft) {
        var item = draft.add("authorities", mentions.stream().limit(PASSAGES).map(mention -> mention.span().to(mention.predicate())).toList());
        item.put("name", contact.name).put("kind", contact.kind);
        mentions.stream().map(AuthorityMention::on).filter(Objects::nonNull).findFirst().ifPresent(on -> item.put("on", on));
    }

    private record Contact(String name, String kind) {
    }

}
