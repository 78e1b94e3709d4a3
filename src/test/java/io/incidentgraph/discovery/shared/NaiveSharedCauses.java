package io.incidentgraph.discovery.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.FeatureValue;
import io.incidentgraph.discovery.shared.TestIncident.Edge;
import org.jspecify.annotations.Nullable;

/** The same question, answered by looking at every choice of edges of every incident. Slow, and near to the definition. */
final class NaiveSharedCauses {

    private static final Map<Feature, String> EDGES = Map.ofEntries(
            Map.entry(Feature.CAUSE, "CAUSED_BY"), Map.entry(Feature.PARTY, "CAUSED_BY"), Map.entry(Feature.LEVEL, "CAUSED_BY"),
            Map.entry(Feature.VENDOR, "CAUSED_BY"), Map.entry(Feature.VENDOR_ROLE, "INVOLVED"), Map.entry(Feature.ASSET, "COMPROMISED"),
            Map.entry(Feature.TECHNIQUE, "USED"), Map.entry(Feature.DATA_TYPE, "EXPOSED"), Map.entry(Feature.INDUSTRY, "AFFECTED"),
            Map.entry(Feature.COUNTRY, "AFFECTED"), Map.entry(Feature.AUTHORITY, "REPORTED_TO"));

    private static final Set<Feature> CONCEPTS = Set.of(Feature.CAUSE, Feature.ASSET, Feature.DATA_TYPE);

    /** One incident that has a pattern. */
    private static final class Case {

        private final TestIncident incident;
        private final Set<String> vendors = new TreeSet<>();
        private boolean possible = true;

        private Case(TestIncident incident) {
            this.incident = incident;
        }

    }

    private final List<TestIncident> incidents;
    private final SharedCausesArguments arguments;
    private final Map<String, Map<String, Case>> found = new TreeMap<>();

    private NaiveSharedCauses(List<TestIncident> incidents, SharedCausesArguments arguments) {
        this.incidents = incidents;
        this.arguments = arguments;
    }

    /** The answer, with ids in place of labels. */
    static SharedCauses of(List<TestIncident> incidents, SharedCausesArguments arguments) {
        return new NaiveSharedCauses(incidents, arguments).answer();
    }

    private SharedCauses answer() {
        var by = arguments.by();
        for (int set = 1; set < 1 << by.size(); set++) {
            int bits = set;
            var some = by.stream().filter(feature -> (bits & 1 << by.indexOf(feature)) != 0).toList();
            incidents.forEach(incident -> choose(incident, some, some.stream().map(EDGES::get).distinct().toList(), new TreeMap<>()));
        }
        var shown = found.keySet().stream().filter(this::isShown).toList();
        var surprise = new NaiveSurprise(incidents.size(), key -> found.get(key).size());
        var pValues = surprise.pValues(shown, (int) found.keySet().stream().filter(key -> isKept(key) && stated(key) > 1).count());
        var patterns = new ArrayList<SharedCause>();
        shown.forEach(key -> patterns.add(pattern(List.of(key.split("\\|", -1)), List.copyOf(found.get(key).values()),
                pValues.containsKey(key) ? surprise.lift(key) : null, pValues.get(key))));
        patterns.sort(order());
        return new SharedCauses(incidents.size(), patterns.subList(0, Math.min(arguments.limit(), patterns.size())));
    }

    private boolean isKept(String key) {
        return arguments.shorter() || stated(key) == arguments.by().size();
    }

    static int stated(String key) {
        return (int) Stream.of(key.split("\\|", -1)).filter(value -> !value.isEmpty()).count();
    }

    private boolean isShown(String key) {
        return isKept(key) && found.get(key).size() >= arguments.minIncidents() && stated(key) >= Math.min(2, arguments.by().size())
                && found.keySet().stream().noneMatch(other -> isKept(other) && !other.equals(key)
                        && found.get(other).keySet().equals(found.get(key).keySet()) && saysAllOf(other, key));
    }

    /** Whether each value of one pattern is the same in another, or a narrower one there. */
    private boolean saysAllOf(String more, String less) {
        var values = less.split("\\|", -1);
        var others = more.split("\\|", -1);
        for (int i = 0; i < values.length; i++) {
            boolean same = values[i].isEmpty() || values[i].equals(others[i]);
            boolean narrower = (CONCEPTS.contains(arguments.by().get(i)) || arguments.by().get(i) == Feature.TECHNIQUE) && others[i].startsWith(values[i] + ".");
            if (!same && !narrower) {
                return false;
            }
        }
        return true;
    }

    private void choose(TestIncident incident, List<Feature> features, List<String> types, Map<String, Edge> chosen) {
        if (types.isEmpty()) {
            add(incident, features, chosen);
            return;
        }
        for (Edge edge : incident.edges(types.getFirst())) {
            var more = new TreeMap<>(chosen);
            more.put(types.getFirst(), edge);
            choose(incident, features, types.subList(1, types.size()), more);
        }
    }

    private void add(TestIncident incident, List<Feature> features, Map<String, Edge> chosen) {
        Edge cause = chosen.get("CAUSED_BY");
        Edge role = chosen.get("INVOLVED");
        if (cause != null && role != null && cause.text("vendor") != null && !role.target().equals(cause.text("vendor"))) {
            return;
        }
        var values = arguments.by().stream().map(feature -> features.contains(feature) ? value(feature, chosen.get(EDGES.get(feature))) : "").toList();
        if (values.stream().anyMatch(Objects::isNull)) {
            return;
        }
        var each = found.computeIfAbsent(String.join("|", values), _ -> new TreeMap<>())
                .computeIfAbsent(incident.id(), _ -> new Case(incident));
        each.possible &= chosen.values().stream().anyMatch(Edge::possible);
        String vendor = cause != null && cause.text("vendor") != null ? cause.text("vendor") : role == null ? null : role.target();
        if (vendor != null) {
            each.vendors.add(vendor);
        }
    }

    private @Nullable String value(Feature feature, Edge edge) {
        if (edge.type().equals("AFFECTED") && !"VICTIM".equals(edge.text("as"))) {
            return null;
        }
        return switch (feature) {
            case PARTY -> edge.text("party");
            case LEVEL -> edge.text("level");
            case VENDOR -> edge.text("vendor");
            case VENDOR_ROLE -> edge.text("role");
            case INDUSTRY -> edge.text("industry") != null ? edge.text("industry") : edge.target().equals("org:JP:病院") ? "622110" : null;
            case COUNTRY -> RandomIncidents.countries().get(edge.target());
            case TECHNIQUE -> arguments.rollUp() > 0 ? edge.target().substring(0, 5) : edge.target();
            default -> CONCEPTS.contains(feature) ? lifted(edge.target()) : edge.target();
        };
    }

    private String lifted(String concept) {
        String result = concept;
        for (int i = 0; i < arguments.rollUp() && result.contains("."); i++) {
            result = result.substring(0, result.lastIndexOf('.'));
        }
        return result;
    }

    private SharedCause pattern(List<String> values, List<Case> cases, @Nullable Double lift, @Nullable Double pValue) {
        var these = cases.stream().map(each -> each.incident).toList();
        var pattern = new ArrayList<FeatureValue>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                pattern.add(new FeatureValue(arguments.by().get(i), values.get(i), null, null));
            }
        }
        var seen = these.stream().map(TestIncident::seen).filter(Objects::nonNull).toList();
        return new SharedCause(pattern, cases.size(), (int) cases.stream().filter(each -> each.possible).count(),
                distinct(these, incident -> Stream.of(incident.event())), distinct(these, incident -> incident.victims().stream()),
                persons(these), (double) cases.size() / incidents.size(), NaiveSurprise.rounded(lift),
                NaiveSurprise.rounded(pValue), trend(these),
                seen.isEmpty() ? null : Collections.min(seen), seen.isEmpty() ? null : Collections.max(seen),
                ordered(cases), List.of(), vendors(pattern, cases), frequent(these.stream().map(incident -> targets(incident, "EXPOSED"))));
    }

    private static int distinct(List<TestIncident> incidents, Function<TestIncident, Stream<String>> ids) {
        return (int) incidents.stream().flatMap(ids).distinct().count();
    }

    private static @Nullable PersonRange persons(List<TestIncident> incidents) {
        var stating = incidents.stream().filter(incident -> incident.number("personsMin") != null || incident.number("personsMax") != null).toList();
        if (stating.isEmpty()) {
            return null;
        }
        boolean open = stating.stream().anyMatch(incident -> incident.number("personsMax") == null);
        return new PersonRange(sum(stating, "personsMin"), open ? null : sum(stating, "personsMax"), stating.size());
    }

    private static long sum(List<TestIncident> incidents, String property) {
        return incidents.stream().map(incident -> incident.number(property)).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

    private static List<YearCount> trend(List<TestIncident> incidents) {
        var years = new TreeMap<Integer, Integer>();
        incidents.stream().map(TestIncident::seen).filter(Objects::nonNull).forEach(seen -> years.merge(seen.getYear(), 1, Integer::sum));
        return years.entrySet().stream().map(year -> new YearCount(year.getKey(), year.getValue())).toList();
    }

    private static List<String> ordered(List<Case> cases) {
        Comparator<Case> latest = Comparator.comparing(each -> Objects.requireNonNullElse(each.incident.seen(), LocalDate.MIN));
        return cases.stream().sorted(Comparator.<Case, Boolean>comparing(each -> each.possible).thenComparing(latest.reversed())
                .thenComparing(each -> each.incident.id())).map(each -> each.incident.id()).toList();
    }

    private List<String> vendors(List<FeatureValue> pattern, List<Case> cases) {
        var edges = pattern.stream().map(value -> EDGES.get(value.feature())).toList();
        return edges.contains("CAUSED_BY") || edges.contains("INVOLVED") ? frequent(cases.stream().map(each -> each.vendors))
                : frequent(cases.stream().map(each -> targets(each.incident, "INVOLVED")));
    }

    private static Set<String> targets(TestIncident incident, String type) {
        return incident.edges(type).stream().map(Edge::target).collect(Collectors.toSet());
    }

    private static List<String> frequent(Stream<Set<String>> sets) {
        Map<String, Long> counts = sets.flatMap(Set::stream).collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    private Comparator<SharedCause> order() {
        Comparator<SharedCause> wanted = Comparator.comparing(pattern -> switch (arguments.sort()) {
            case ORGANIZATIONS -> (long) pattern.organizationCount();
            case INCIDENTS -> (long) pattern.incidentCount();
            case EVENTS -> (long) pattern.eventCount();
            case PERSONS -> pattern.persons() == null ? -1 : pattern.persons().min();
            case LAST_SEEN -> pattern.lastSeen() == null ? Long.MIN_VALUE : pattern.lastSeen().toEpochDay();
        });
        return wanted.thenComparing(SharedCause::organizationCount).thenComparing(SharedCause::incidentCount).reversed()
                .thenComparing(pattern -> pattern.pattern().stream().map(FeatureValue::id).collect(Collectors.joining("\0")));
    }

}
