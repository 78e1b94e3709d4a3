package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.model.NameKey;

/**
 * Who is who among the contractors of an incident: the same name is the same one, so is the same unnamed role; general words such
 * as 委託先 mean the one who is known already, and only where there is none one of their own; where there are several they say nothing.
 */
final class Vendors {

    private static final String UNKNOWN = "UNKNOWN";

    /** Words that name no work, though they may be joined with one for it. */
    private static final Pattern GENERAL = Pattern.compile("(?:業務|外部|事務|再|再々)*(?:委託先|受託者)(?:企業|会社)?");

    private static final String OTHER = "OTHER";

    private final LinkedHashMap<String, List<VendorMention>> groups = new LinkedHashMap<>();

    private Vendors() {
    }

    /** Without those whose incident it is: a contractor may tell of his own. */
    static List<Vendor> of(Incident incident, Set<String> victims) {
        var vendors = new Vendors();
        var mentions = incident.all(VendorMention.class).stream().filter(mention -> mention.name() == null || !victims.contains(NameKey.of(mention.name()))).toList();
        mentions.stream().filter(mention -> mention.name() != null).forEach(vendors::named);
        mentions.stream().filter(mention -> mention.name() == null && !general(mention)).forEach(vendors::byRole);
        mentions.stream().filter(mention -> mention.name() == null && general(mention)).forEach(vendors::standing);
        return vendors.vendors();
    }

    private static boolean general(VendorMention mention) {
        return mention.role().equals(UNKNOWN) || mention.role().equals(OTHER) || GENERAL.matcher(mention.words()).matches();
    }

    private void named(VendorMention mention) {
        add("name " + NameKey.of(String.valueOf(mention.name())), mention);
    }

    private void byRole(VendorMention mention) {
        var same = groups.entrySet().stream().filter(group -> group.getKey().startsWith("name ")
                && group.getValue().stream().anyMatch(known -> known.role().equals(mention.role()) && known.subcontractor() == mention.subcontractor())).findFirst();
        add(same.map(Map.Entry::getKey).orElse("role " + mention.role()), mention);
    }

    private void standing(VendorMention mention) {
        var known = groups.entrySet().stream().filter(group -> !group.getValue().getFirst().role().equals("INVESTIGATION")
                && group.getValue().stream().anyMatch(VendorMention::subcontractor) == mention.subcontractor()).map(Map.Entry::getKey).toList();
        if (known.size() < 2) {
            add(known.isEmpty() ? mention.subcontractor() ? "subcontractor" : "contractor" : known.getFirst(), mention);
        }
    }

    private void add(String key, VendorMention mention) {
        groups.computeIfAbsent(key, group -> new ArrayList<>()).add(mention);
    }

    private List<Vendor> vendors() {
        var ordered = groups.values().stream().map(mentions -> mentions.stream().sorted((one, other) -> one.span().compareTo(other.span())).toList())
                .sorted((one, other) -> one.getFirst().span().compareTo(other.getFirst().span())).toList();
        var vendors = new ArrayList<Vendor>();
        for (var mentions : ordered) {
            var sub = mentions.stream().anyMatch(VendorMention::subcontractor);
            vendors.add(new Vendor(name(mentions), role(mentions), mentions, sub ? contractor(vendors) : Optional.empty()));
        }
        return vendors;
    }

    private static Optional<Integer> contractor(List<Vendor> before) {
        for (var i = before.size(); i > 0; i--) {
            if (!before.get(i - 1).subcontractor() && !before.get(i - 1).role().equals("INVESTIGATION")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String name(List<VendorMention> mentions) {
        return mentions.stream().map(VendorMention::name).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String role(List<VendorMention> mentions) {
        return mentions.stream().map(VendorMention::role).filter(role -> !role.equals(UNKNOWN) && !role.equals(OTHER)).findFirst()
                .orElseGet(() -> mentions.getFirst().role());
    }

}
