package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.NameKey;

/** Weighs the names in an incident, and in the head and foot of its letter, by the signs that they are the victim's. */
final class Candidates {

    private static final Pattern HANDLE = Pattern.compile("「([^「」【】(@]{2,20})(?:【[^】]{1,10}】|公式|\\(@|@)");

    private final Incident incident;

    private final AnnotatedText text;

    private final VictimSigns signs;

    private final SpeakerKinds speaker;

    private final Definitions definitions;

    private final Set<String> vendors;

    private Candidates(Incident incident) {
        this.incident = incident;
        this.text = incident.text();
        this.signs = new VictimSigns(incident);
        this.speaker = new SpeakerKinds(incident);
        this.definitions = new Definitions(text);
        this.vendors = incident.all(VendorMention.class).stream().filter(vendor -> !Contracts.provides(text, vendor.span())).map(VendorMention::name).filter(Objects::nonNull).map(NameKey::of).collect(Collectors.toSet());
    }

    static List<Candidate> of(Incident incident) {
        var candidates = new Candidates(incident);
        var found = Stream.concat(candidates.named().stream(), candidates.handles().stream()).filter(candidate -> candidate.weight() > 0).toList();
        return found.isEmpty() ? Letter.onlySender(incident).map(candidates::sender).stream().toList() : found;
    }

    private List<Candidate> named() {
        var shorter = new HashMap<String, String>();
        var groups = new LinkedHashMap<String, List<OrgMention>>();
        Stream.concat(incident.all(OrgMention.class).stream(), Letter.of(incident).stream()).distinct().sorted(Comparator.comparing(OrgMention::span)).forEach(mention -> {
            var key = NameKey.of(Names.own(mention.name().endsWith("大") ? mention.name() + "学" : mention.name()));
            definitions.alias(mention.span()).ifPresent(alias -> shorter.put(NameKey.of(alias), key));
            groups.computeIfAbsent(shorter.getOrDefault(key, key), same -> new ArrayList<>()).add(mention);
        });
        return groups.entrySet().stream().map(group -> weighed(group.getKey(), group.getValue())).toList();
    }

    private Candidate sender(OrgMention mention) {
        return new Candidate(mention.span(), mention.name(), aliases(List.of(mention)), VictimSign.SENDER.weight(), VictimSign.SENDER.reason());
    }

    private Candidate weighed(String key, List<OrgMention> mentions) {
        var found = EnumSet.noneOf(VictimSign.class);
        mentions.stream().map(signs::of).forEach(found::addAll);
        if (!found.isEmpty()) {
            against(key, mentions.getFirst(), found);
        }
        var strongest = found.stream().max(Comparator.comparingDouble(VictimSign::weight)).map(VictimSign::reason).orElse("");
        var best = mentions.stream().filter(OrgMention::alone).findFirst().or(() -> mentions.stream().filter(mention -> mention.name().endsWith("大学")).findFirst())
                .orElse(mentions.getFirst());
        return new Candidate(best.span(), Names.own(best.name()), aliases(mentions), found.stream().mapToDouble(VictimSign::weight).sum(), strongest);
    }

    private void against(String key, OrgMention mention, Set<VictimSign> found) {
        if (speaker.fits(mention.span())) {
            found.add(VictimSign.FITS);
        } else if (speaker.excludes(mention.span()) && !found.contains(VictimSign.SUBSIDIARY)) {
            found.add(VictimSign.OTHER_KIND);
        }
        if (vendors.contains(key)) {
            found.add(VictimSign.CONTRACTOR);
            found.remove(VictimSign.ABBREVIATED);
        }
        if (!found.contains(VictimSign.SENDER) && !text.hits("other-party", mention.span()).isEmpty()) {
            found.add(VictimSign.AUTHORITY);
        }
    }

    private List<String> aliases(List<OrgMention> mentions) {
        return mentions.stream().flatMap(mention -> Stream.concat(definitions.alias(mention.span()).stream(), Names.parts(text, mention.span()).stream()))
                .distinct().toList();
    }

    /** The name of an official account is that of who keeps it. */
    private List<Candidate> handles() {
        return incident.spans().stream().flatMap(span -> HANDLE.matcher(text.text()).region(span.start(), span.end()).results())
                .filter(handle -> text.text(new Span(Math.max(0, handle.start() - 20), handle.start())).contains("アカウント"))
                .map(handle -> new Candidate(new Span(handle.start(1), handle.end(1)), handle.group(1).strip(), List.of(), VictimSign.ACCOUNT.weight(),
                        VictimSign.ACCOUNT.reason())).toList();
    }

}
