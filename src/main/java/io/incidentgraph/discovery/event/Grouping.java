package io.incidentgraph.discovery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Puts incidents together that may be parts of one event: the same vendor, one cause within which theirs lie and which one of
 * them names, a day on which all can have happened, and more than one organization. For each vendor and cause an incident goes
 * to the first group that it fits, in the order of time; those that name the cause itself come first and begin the groups. A
 * group within another one is not proposed.
 */
final class Grouping {

    private final BiPredicate<String, String> toldApart;

    /** @param toldApart whether curators said that two incidents are not parts of one event */
    Grouping(BiPredicate<String, String> toldApart) {
        this.toldApart = toldApart;
    }

    List<EventProposal> proposals(List<Candidate> candidates) {
        var byVendor = new TreeMap<String, List<Candidate>>();
        candidates.forEach(candidate -> byVendor.computeIfAbsent(candidate.vendor(), _ -> new ArrayList<>()).add(candidate));
        return byVendor.values().stream().flatMap(each -> ofVendor(Candidate.inOrder(each)).stream()).sorted(EventProposal.ORDER).toList();
    }

    private List<EventProposal> ofVendor(List<Candidate> candidates) {
        var causes = new TreeSet<String>();
        candidates.forEach(candidate -> causes.addAll(candidate.causes().keySet()));
        Map<Set<String>, EventProposal> found = new LinkedHashMap<>();
        // the narrower cause says more of the same incidents, and has the longer id
        causes.stream().sorted((one, other) -> other.length() - one.length()).forEach(cause -> groups(candidates, cause).stream().filter(Grouping::isProposed)
                .forEach(group -> {
                    var proposal = new EventProposal(group.members.getFirst().vendor(), cause, Candidate.inOrder(group.members));
                    found.putIfAbsent(new HashSet<>(proposal.incidentIds()), proposal);
                }));
        return found.entrySet().stream().filter(entry -> found.keySet().stream().noneMatch(other -> other.size() > entry.getKey().size()
                && other.containsAll(entry.getKey()))).map(Map.Entry::getValue).toList();
    }

    private List<Group> groups(List<Candidate> candidates, String cause) {
        var groups = new ArrayList<Group>();
        candidates.stream().filter(candidate -> candidate.causes().containsKey(cause)).forEach(candidate -> {
            if (!joined(groups, candidate)) {
                groups.add(new Group(candidate));
            }
        });
        candidates.stream().filter(candidate -> !candidate.causes().containsKey(cause) && candidate.isCausedBy(cause))
                .forEach(candidate -> joined(groups, candidate));
        return groups;
    }

    private static boolean joined(List<Group> groups, Candidate candidate) {
        var fitting = groups.stream().filter(group -> group.fits(candidate)).findFirst();
        fitting.ifPresent(group -> group.add(candidate));
        return fitting.isPresent();
    }

    /** Whether it is more than what is decided already, or of one organization. */
    private static boolean isProposed(Group group) {
        var victims = new HashSet<String>();
        group.members.forEach(member -> victims.addAll(member.victims()));
        boolean decided = !group.events.isEmpty() && group.members.stream().allMatch(member -> member.events().containsAll(group.events));
        return group.members.size() > 1 && victims.size() > 1 && !decided;
    }

    private final class Group {

        private final List<Candidate> members = new ArrayList<>();
        private final Set<String> events = new HashSet<>();
        private LocalDate from = LocalDate.MIN;
        private LocalDate to = LocalDate.MAX;

        Group(Candidate first) {
            add(first);
        }

        boolean fits(Candidate candidate) {
            var all = new HashSet<>(events);
            all.addAll(candidate.events());
            return candidate.meets(from, to) && all.size() <= 1
                    && members.stream().noneMatch(member -> toldApart.test(member.incident(), candidate.incident()));
        }

        void add(Candidate candidate) {
            members.add(candidate);
            events.addAll(candidate.events());
            from = candidate.from().isAfter(from) ? candidate.from() : from;
            to = candidate.to().isBefore(to) ? candidate.to() : to;
        }

    }

}
