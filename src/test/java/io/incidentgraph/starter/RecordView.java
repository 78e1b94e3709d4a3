package io.incidentgraph.starter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.model.Evidence;
import io.incidentgraph.model.FactType;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.Source;
import io.incidentgraph.model.StatedFact;
import io.incidentgraph.model.Status;
import io.incidentgraph.starter.IncidentView.Passage;
import io.incidentgraph.vocabulary.Concept;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

/** Computes views from the records alone, without the graph and without its projection. */
final class RecordView {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private static final Comparator<IncidentRecord> BELIEVED_FIRST = Comparator.comparing((IncidentRecord record) -> record.source().kind())
            .thenComparing(record -> record.source().stage(), Comparator.nullsLast(Comparator.naturalOrder()));

    private record Claim(IncidentRecord record, StatedFact fact) {

        boolean commentary() {
            return record.source().kind() == Source.Kind.COMMENTARY;
        }

        Stream<Passage> passages() {
            return RecordView.passages(record, fact.evidence());
        }

        String text(String property) {
            return String.valueOf(fact.properties().get(property));
        }

    }

    private final List<IncidentRecord> records;

    private RecordView(List<IncidentRecord> records) {
        this.records = records.stream().sorted(BELIEVED_FIRST).toList();
    }

    /** The views of all incidents by id. */
    static Map<String, IncidentView> all(Stream<IncidentRecord> records) {
        return records.collect(Collectors.groupingBy(IncidentRecord::incident, TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), list -> new RecordView(list).view())));
    }

    private IncidentView view() {
        return new IncidentView(records.getFirst().incident(), values(), parties(), vendors(), causes(), data(), numbers(),
                targets(FactType.USED_TECHNIQUE, "id"), targets(FactType.USED_MALWARE, "name"), reports(), dates(), passages());
    }

    private Map<String, String> values() {
        var values = new HashMap<String, String>();
        records.forEach(record -> record.values().forEach((name, stated) -> values.putIfAbsent(name, stated.value().toString())));
        return values;
    }

    private Stream<Claim> claims(FactType type) {
        return records.stream().flatMap(record -> record.facts().stream().map(fact -> new Claim(record, fact)))
                .filter(claim -> claim.fact().type() == type);
    }

    private List<IncidentView.Party> parties() {
        return claims(FactType.AFFECTED).map(claim -> new IncidentView.Party(names(claim.fact().target().attributes()),
                (String) claim.fact().properties().get("service"))).distinct().toList();
    }

    private static Set<String> names(Map<String, Object> attributes) {
        var names = new TreeSet<String>();
        if (attributes.get("name") instanceof String name) {
            names.add(name);
        }
        if (attributes.get("aliases") instanceof List<?> aliases) {
            aliases.forEach(alias -> names.add(alias.toString()));
        }
        return names;
    }

    private List<IncidentView.Vendor> vendors() {
        return claims(FactType.INVOLVED).map(claim -> new IncidentView.Vendor((String) claim.fact().target().attributes().get("name"),
                claim.text("role"), (Boolean) claim.fact().properties().get("atFault"))).toList();
    }

    private List<IncidentView.Cause> causes() {
        return claims(FactType.CAUSED_BY).map(claim -> new IncidentView.Cause(claim.fact().target().id(),
                within(ConceptKind.CAUSE, claim.fact().target().id()), claim.text("party"), claim.commentary(), claim.passages().toList())).toList();
    }

    private List<IncidentView.Data> data() {
        return claims(FactType.EXPOSED).map(claim -> new IncidentView.Data(claim.fact().target().id(),
                within(ConceptKind.DATA_TYPE, claim.fact().target().id()),
                claim.fact().properties().get("subjects") instanceof List<?> subjects ? subjects.stream().map(Object::toString).toList() : List.of(),
                claim.fact().status() == Status.DENIED)).toList();
    }

    static Set<String> within(ConceptKind kind, String id) {
        var ids = new HashSet<String>();
        for (var concept = VOCABULARY.concept(kind, id); concept.isPresent();) {
            ids.add(concept.get().id());
            concept = concept.map(Concept::broader).flatMap(broader -> VOCABULARY.concept(kind, broader));
        }
        return ids;
    }

    /** Those of the first record that counts anything. */
    private List<IncidentView.Number> numbers() {
        var first = claims(FactType.COUNTED).map(Claim::record).findFirst();
        return claims(FactType.COUNTED).filter(claim -> claim.record() == first.orElseThrow()).map(RecordView::number).toList();
    }

    private static IncidentView.Number number(Claim claim) {
        var count = claim.fact().target().attributes();
        return new IncidentView.Number(String.valueOf(count.get("role")), String.valueOf(count.get("unit")), (Long) count.get("min"),
                (Long) count.get("max"), Boolean.TRUE.equals(count.get("approximate")), Boolean.TRUE.equals(count.get("cumulative")),
                count.containsKey("includedIn"), claim.fact().status().name());
    }

    private Set<String> targets(FactType type, String name) {
        return claims(type).map(claim -> name.equals("id") ? claim.fact().target().id() : claim.fact().target().attributes().get(name).toString())
                .collect(Collectors.toSet());
    }

    private List<IncidentView.Report> reports() {
        return claims(FactType.REPORTED_TO).map(claim -> new IncidentView.Report(
                PartyComparison.authority(claim.fact().target().attributes().get("name").toString()), claim.text("kind"),
                (String) claim.fact().properties().get("on"))).toList();
    }

    private Set<String> dates() {
        return records.stream().map(record -> record.source().asOf()).filter(Objects::nonNull).map(Object::toString).collect(Collectors.toSet());
    }

    private Set<Passage> passages() {
        var passages = new LinkedHashMap<Passage, Boolean>();
        records.stream().filter(record -> record.source().kind() != Source.Kind.COMMENTARY).forEach(record -> {
            record.values().values().forEach(stated -> passages(record, stated.evidence()).forEach(passage -> passages.put(passage, true)));
            record.facts().forEach(fact -> passages(record, fact.evidence()).forEach(passage -> passages.put(passage, true)));
        });
        return passages.keySet();
    }

    private static Stream<Passage> passages(IncidentRecord record, List<Evidence> evidence) {
        return evidence.stream().map(item -> new Passage(String.valueOf(record.source().documents().get(item.document()).textHash()),
                item.range().start(), item.range().end()));
    }

}
