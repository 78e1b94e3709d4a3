package io.incidentgraph.discovery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.incidentgraph.model.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * Incidents that may be parts of one event at a vendor.
 *
 * @param cause what all of them name, or something narrower; one of them names it itself
 * @param incidents at least two, in the order in which they can have happened
 */
record EventProposal(String vendorId, String causeId, List<Candidate> incidents) {

    /** The most incidents first. */
    static final Comparator<EventProposal> ORDER = Comparator.<EventProposal>comparingInt(each -> -each.incidents.size())
            .thenComparing(EventProposal::vendorId).thenComparing(EventProposal::causeId).thenComparing(EventProposal::event);

    EventProposal {
        incidents = List.copyOf(incidents);
    }

    /** The id of the event of which some of them are parts already, else one that follows from what is proposed. */
    public String event() {
        return incidents.stream().flatMap(incident -> incident.events().stream()).min(Comparator.naturalOrder())
                .orElseGet(() -> "event:" + Hashes.hex(Stream.concat(Stream.of("event", vendorId, causeId), new TreeSet<>(incidentIds()).stream()).toArray(String[]::new)));
    }

    List<String> incidentIds() {
        return incidents.stream().map(Candidate::incident).toList();
    }

    /** The first day on which all can have happened; null if that is open. */
    public @Nullable LocalDate from() {
        LocalDate from = incidents.stream().map(Candidate::from).max(Comparator.naturalOrder()).orElseThrow();
        return from.equals(LocalDate.MIN) ? null : from;
    }

    /** The last day on which all can have happened; null if that is open. */
    public @Nullable LocalDate to() {
        LocalDate to = incidents.stream().map(Candidate::to).min(Comparator.naturalOrder()).orElseThrow();
        return to.equals(LocalDate.MAX) ? null : to;
    }

    public int organizationCount() {
        return victims().size();
    }

    private Set<String> victims() {
        var victims = new HashSet<String>();
        incidents.forEach(incident -> victims.addAll(incident.victims()));
        return victims;
    }

    public List<String> reasons() {
        var reasons = new ArrayList<String>();
        reasons.add("the same vendor, in whose sphere the cause lay: " + vendorId);
        boolean same = incidents.stream().allMatch(incident -> incident.causes().containsKey(causeId));
        reasons.add((same ? "the same cause: " : "the same cause, or a narrower one: ") + causeId);
        reasons.add(Objects.equals(from(), to()) ? "all can have happened on " + from()
                : "all can have happened between %s and %s".formatted(from() == null ? "an unknown day" : from(), to() == null ? "an unknown day" : to()));
        if (incidents.stream().anyMatch(Candidate::own)) {
            reasons.add("one is the vendor's own");
        }
        long members = incidents.stream().filter(incident -> !incident.events().isEmpty()).count();
        if (members > 0) {
            reasons.add("%d of %d are parts of %s already".formatted(members, incidents.size(), event()));
        }
        return reasons;
    }

}
