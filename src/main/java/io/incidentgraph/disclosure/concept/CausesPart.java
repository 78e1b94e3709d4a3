package io.incidentgraph.disclosure.concept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.incidentgraph.disclosure.concept.CauseMention.Party;
import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.model.Status;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.node.ObjectNode;

/** Writes {@code causes}: a concept once, the narrower instead of the broader, with the sphere that is most clearly stated. */
public final class CausesPart implements DraftPart {

    private static final int PASSAGES = 3;

    private static final Pattern STOLEN = Pattern.compile("漏|盗|流出|窃取|詐取|入手|奪|抜き|(?i:stolen|leaked|compromised)");

    private static final Set<String> VAGUE = Set.of("hacking", "error", "social", "physical");

    private final Vocabulary vocabulary;

    public CausesPart(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void write(Incident incident, Draft draft) {
        var told = relevant(incident, incident.all(CauseMention.class).stream().filter(CauseMention::told).toList());
        var byCause = told.stream().collect(Collectors.groupingBy(CauseMention::cause, LinkedHashMap::new, Collectors.toList()));
        var causes = Set.copyOf(byCause.keySet());
        byCause.keySet().removeIf(cause -> causes.stream().anyMatch(other -> narrows(other, cause)));
        var contractors = told.stream().anyMatch(mention -> mention.party() == Party.VENDOR);
        var named = new Contractors(incident.text(), draft);
        byCause.forEach((cause, mentions) -> write(cause, cause.startsWith("misuse") ? byOnePerson(mentions, told) : mentions, contractors, named, draft));
        incident.all(CauseMention.class).stream().filter(mention -> ruledOut(mention, incident) && !byCause.containsKey(mention.cause())).findFirst()
                .ifPresent(mention -> draft.add("causes", List.of(mention.span())).put("cause", mention.cause()).put("status", Status.DENIED.name()));
    }

    /** What was lost or stolen had been carried about: that it should not have been is no misuse of the data. What was stolen is missing, too,
     * and a password that was known to others was not too weak. Who called a false support was deceived by nothing else.
     * What was guessed had not been stolen, if nothing else is said. */
    private static List<CauseMention> relevant(Incident incident, List<CauseMention> told) {
        var stolen = told.stream().anyMatch(mention -> mention.within("physical.theft"));
        var gone = stolen || told.stream().anyMatch(mention -> mention.within("error.loss"));
        var leaked = told.stream().anyMatch(mention -> mention.within("hacking.stolen-credentials"));
        var scammed = told.stream().anyMatch(mention -> mention.within("social.support-scam"));
        var guessed = told.stream().anyMatch(mention -> mention.within("hacking.brute-force"));
        return told.stream().filter(mention -> !(guessed && mention.cause().equals("hacking.stolen-credentials") && !STOLEN.matcher(incident.text().text(mention.span())).find()))
                .filter(mention -> !(scammed && (mention.within("social.phishing") || mention.within("social.pretexting")))).filter(mention -> !(leaked && mention.cause().equals("control.weak-password.not-changed") || gone && mention.within("misuse") || stolen && mention.within("error.loss") || phished(mention, told))).toList();
    }

    /** Whoever misused the data was the contractor's, if that is said once. */
    private static List<CauseMention> byOnePerson(List<CauseMention> mentions, List<CauseMention> told) {
        return told.stream().anyMatch(mention -> mention.within("misuse") && mention.party() == Party.VENDOR)
                ? mentions.stream().map(mention -> new CauseMention(mention.span(), mention.cause(), Party.VENDOR, mention.assumed(), mention.level(), mention.reading())).toList() : mentions;
    }

    /** That a password was given away is what somebody was deceived for. */
    private static boolean phished(CauseMention mention, List<CauseMention> told) {
        return mention.cause().equals("hacking.stolen-credentials")
                && told.stream().anyMatch(other -> other.within("social") && other.span().overlaps(mention.span()));
    }

    /** A whole family of actions says nothing beside an action of any other. */
    private boolean narrows(String other, String cause) {
        var family = VAGUE.contains(cause) && !other.startsWith("control");
        return !other.equals(cause) && (vocabulary.within(ConceptKind.CAUSE, other, cause) || family && other.indexOf('.') > 0);
    }

    /** 不正アクセスによるものではなく: said of the cause itself, not of what was found or done. */
    private static boolean ruledOut(CauseMention mention, Incident incident) {
        return mention.reading().told() && mention.reading().denied() && mention.reading().cues().stream()
                .flatMap(cue -> incident.text().hits("polarity", cue).stream()).anyMatch(hit -> hit.value().equals("impossible"));
    }

    private static void write(String cause, List<CauseMention> mentions, boolean contractors, Contractors named, Draft draft) {
        var item = draft.add("causes", mentions.stream().limit(PASSAGES).map(CauseMention::span).toList());
        item.put("cause", cause);
        var acting = mentions.stream().flatMap(mention -> named.acting(mention.span()).stream()).findFirst();
        var party = acting.isPresent() ? Party.VENDOR : party(mentions, contractors, named);
        item.put("party", party.name());
        if (party == Party.VENDOR) {
            acting.or(named::only).flatMap(Contractors::ref).ifPresent(ref -> item.put("vendor", ref));
        }
        mentions.stream().map(CauseMention::level).filter(Objects::nonNull).findFirst().ifPresent(level -> item.put("level", level));
        status(mentions, item);
    }

    /** Where a contractor's part is told once, what is said of nobody in particular in the same incident lay there, too. */
    private static Party party(List<CauseMention> mentions, boolean contractors, Contractors named) {
        if (mentions.stream().anyMatch(mention -> mention.party() == Party.VENDOR)) {
            return Party.VENDOR;
        }
        var stated = mentions.stream().filter(mention -> !mention.assumed()).findFirst();
        if (stated.isPresent()) {
            return stated.get().party();
        }
        var own = mentions.getFirst().within("control.vendor-oversight") || mentions.getFirst().within("misuse");
        var outside = mentions.getFirst().within("malware");
        return !own && !outside && (contractors || named.erring().size() == 1) ? Party.VENDOR : mentions.getFirst().party();
    }

    private static void status(List<CauseMention> mentions, ObjectNode item) {
        if (mentions.stream().allMatch(mention -> mention.reading().status() == Status.POSSIBLE)) {
            item.put("status", Status.POSSIBLE.name());
        }
    }

}
