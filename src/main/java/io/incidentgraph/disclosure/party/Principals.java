package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.NameKey;

import tools.jackson.databind.node.ObjectNode;

/** Finds for whom a victim worked when it happened: the city that gave him the work, whose people the data are about. */
final class Principals {

    private static final int NEAR = 40;

    private static final Pattern GIVES = Pattern.compile("様?(?:から|より)");

    private static final Pattern WHO_GIVES = Pattern.compile(".*委託元(?:である|の|は|、|\\()?$", Pattern.DOTALL);

    private Principals() {
    }

    static List<OrgMention> of(Incident incident, ObjectNode victim) {
        var own = NameKey.of(victim.path("name").asString(" "));
        var found = new LinkedHashMap<String, OrgMention>();
        incident.all(OrgMention.class).stream().filter(mention -> gives(incident, mention)).filter(mention -> !NameKey.of(mention.name()).equals(own))
                .forEach(mention -> found.putIfAbsent(NameKey.of(mention.name()), mention));
        return victim.path("name").isString() ? new ArrayList<>(found.values()) : List.of();
    }

    private static boolean gives(Incident incident, OrgMention mention) {
        var text = incident.text();
        var sentence = text.sentenceAt(mention.span().start());
        var end = Math.min(mention.span().end() + NEAR, sentence == null ? mention.span().end() : sentence.span().end());
        var after = new Span(mention.span().end(), Math.max(mention.span().end(), end));
        return GIVES.matcher(text.text(after)).lookingAt() && !text.hits("takes-on", after).isEmpty()
                || WHO_GIVES.matcher(text.text(new Span(Math.max(0, mention.span().start() - 8), mention.span().start()))).matches();
    }

}
