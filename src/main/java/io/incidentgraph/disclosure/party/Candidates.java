package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.segment.Statement;
import io.incidentgraph.disclosure.text.Span;

/** Weighs the names in an incident by the signs that they are the victim's. */
final class Candidates {

    private static final Pattern OWN = Pattern.compile("^ ?\\((?:以下、?)?[「『]?(?:当社|弊社|本学|当院|当行|本市|当市|当法人|当協会|当会)");

    /** What an English notice says behind the name of who writes it. */
    private static final Pattern ACTS = Pattern.compile("^ ?(?:\\([^)]{1,40}\\) ?)?(?:is writing|announced|said|disclosed|experienced|discovered|confirmed|has |was |recently|identified|detected|reported|learned)");

    private static final Pattern HANDLE = Pattern.compile("「([^「」【】(@]{2,20})(?:【[^】]{1,10}】|公式|\\(@|@)");

    private static final int HEAD = 400;

    private final Incident incident;

    private final boolean firstPerson;

    private Candidates(Incident incident) {
        this.incident = incident;
        this.firstPerson = incident.hits("speaker").stream().findAny().isPresent();
    }

    static List<Candidate> of(Incident incident) {
        var candidates = new Candidates(incident);
        var all = new ArrayList<Candidate>();
        incident.all(OrgMention.class).stream().map(candidates::weighed).filter(candidate -> candidate.weight() > 0).forEach(all::add);
        all.addAll(candidates.handles());
        return all;
    }

    private Candidate weighed(OrgMention mention) {
        var name = Names.own(mention.name());
        var after = after(mention.span());
        if (vendor(mention) || place(mention) || !incident.text().hits("other-party", mention.span()).isEmpty()) {
            return new Candidate(mention.span(), name, 0, "");
        }
        if (OWN.matcher(after).find()) {
            return new Candidate(mention.span(), name, 12, "The name stands before the speaker's word for himself");
        }
        if (mention.alone() && inHead(mention.span())) {
            return new Candidate(mention.span(), name, firstPerson ? 10 : 4, "The name is the sender in the letter's head");
        }
        if (!name.equals(mention.name())) {
            return new Candidate(mention.span(), name, 9, "The speaker calls himself by the name");
        }
        return subject(mention, name, after);
    }

    private Candidate subject(OrgMention mention, String name, String after) {
        var sentence = incident.text().sentenceAt(mention.span().start());
        var near = sentence != null && !incident.text().within(Statement.class, sentence.span()).isEmpty();
        var topic = ACTS.matcher(after).find() || after.startsWith("は") || after.startsWith("が") || after.startsWith("(") && after.contains(")は");
        var publishes = sentence != null && !incident.text().hits("publishes", sentence.span()).isEmpty();
        if (topic && publishes && !firstPerson) {
            return new Candidate(mention.span(), name, 8, "The name is the subject of the announcement");
        }
        if (near && opening(mention.span()) && (topic || after.matches("(?s)^ ?(?:\\([^)]*\\) ?)?(?:の|にお|では|におき|にて|のサ|は|が).*"))) {
            return new Candidate(mention.span(), name, firstPerson ? 6 : 7, "The first sentence about the incident names it");
        }
        return new Candidate(mention.span(), name, !firstPerson && near && (topic || after.startsWith("の")) ? 3 : 0, "A statement of the incident names it");
    }

    /** The name of an official account is that of who keeps it. */
    private List<Candidate> handles() {
        return incident.spans().stream().flatMap(span -> HANDLE.matcher(incident.text().text()).region(span.start(), span.end()).results())
                .filter(handle -> incident.text().text(new Span(Math.max(0, handle.start() - 20), handle.start())).contains("アカウント"))
                .map(handle -> new Candidate(new Span(handle.start(1), handle.end(1)), handle.group(1).strip(), 5, "The account is kept under the name")).toList();
    }

    private boolean vendor(OrgMention mention) {
        return incident.all(VendorMention.class).stream().anyMatch(vendor -> mention.name().equals(vendor.name()));
    }

    /** 長野県の松本市: the one that contains the other is only where it is. */
    private boolean place(OrgMention mention) {
        var next = incident.text().within(OrgMention.class, new Span(mention.span().end(), Math.min(incident.text().text().length(), mention.span().end() + 40)));
        return !next.isEmpty() && next.getFirst().span().start() <= mention.span().end() + 1
                && incident.text().text().substring(mention.span().end(), next.getFirst().span().start()).replace("の", "").isEmpty();
    }

    private boolean inHead(Span span) {
        return span.start() - incident.segment().span().start() < HEAD || incident.segment().span().end() - span.end() < HEAD;
    }

    private boolean opening(Span span) {
        var first = incident.all(Statement.class).stream().findFirst();
        return first.isPresent() && span.start() <= first.get().span().end();
    }

    private String after(Span span) {
        var text = incident.text().text();
        return text.substring(span.end(), Math.min(text.length(), span.end() + 30));
    }

}
