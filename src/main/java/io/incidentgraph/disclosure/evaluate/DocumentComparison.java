package io.incidentgraph.disclosure.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.incidentgraph.vocabulary.Vocabulary;

/** Pairs the incidents of one document by the best overlap of their segments and compares each pair, kind by kind. */
final class DocumentComparison {

    private static final double ENOUGH = 0.8;

    private final Map<Kind, Comparison> comparisons = new EnumMap<>(Kind.class);

    DocumentComparison(Vocabulary vocabulary) {
        var crosswalk = Crosswalk.of(vocabulary);
        comparisons.put(Kind.VICTIMS, new VictimComparison());
        comparisons.put(Kind.VENDORS, new VendorComparison());
        comparisons.put(Kind.CAUSES, new CauseComparison(crosswalk));
        comparisons.put(Kind.DATA_TYPES, new DataTypeComparison(crosswalk));
        comparisons.put(Kind.AFFECTED, new CountComparison());
        comparisons.put(Kind.DATES, new DateComparison(vocabulary));
        comparisons.put(Kind.TECHNIQUES, new TechniqueComparison());
        comparisons.put(Kind.MALWARE, new MalwareComparison());
        comparisons.put(Kind.AUTHORITIES, new AuthorityComparison(vocabulary));
        comparisons.put(Kind.EXFILTRATION, new CodeComparison("exfiltration", "exfiltration"));
        comparisons.put(Kind.DISCOVERED_BY, new CodeComparison("discovered_by", "discoveredBy"));
    }

    List<Finding> compare(GoldDocument gold, List<Answer> answers) {
        return pairs(gold.incidents(), answers).stream().flatMap(pair -> findings(gold.name(), pair)).toList();
    }

    private Stream<Finding> findings(String document, Pair pair) {
        var name = pair.gold().isNone() ? pair.answer().name() : pair.gold().key();
        return Stream.concat(pair.segment().findings(Kind.SEGMENTS, document, name), comparisons.entrySet().stream()
                .flatMap(entry -> entry.getValue().compare(pair.gold(), pair.answer()).findings(entry.getKey(), document, name)));
    }

    private static List<Pair> pairs(List<GoldIncident> gold, List<Answer> answers) {
        var goldLeft = new ArrayList<>(gold);
        var answersLeft = new ArrayList<>(answers);
        var pairs = new ArrayList<Pair>();
        gold.stream().flatMap(one -> answers.stream().map(other -> new Pair(one, other))).filter(pair -> pair.overlap() > 0)
                .sorted(Comparator.comparingDouble(Pair::mainOverlap).thenComparingDouble(Pair::overlap).reversed())
                .filter(pair -> goldLeft.contains(pair.gold()) && answersLeft.contains(pair.answer()))
                .forEachOrdered(pair -> {
                    goldLeft.remove(pair.gold());
                    answersLeft.remove(pair.answer());
                    pairs.add(pair);
                });
        goldLeft.forEach(one -> pairs.add(new Pair(one, Answer.NONE)));
        answersLeft.forEach(other -> pairs.add(new Pair(GoldIncident.NONE, other)));
        return pairs;
    }

    private record Pair(GoldIncident gold, Answer answer) {

        double overlap() {
            return gold.places().stream().mapToDouble(answer.place()::overlap).max().orElse(0);
        }

        /** Where an incident is told twice, the first telling is the one to be found. */
        double mainOverlap() {
            return answer.place().overlap(gold.places().getFirst());
        }

        Outcome segment() {
            if (gold.isNone()) {
                return new Outcome(List.of(), List.of(), List.of(answer.place().toString()));
            }
            var place = gold.segment().toString();
            if (answer.stated().isEmpty()) {
                return new Outcome(List.of(), List.of(place), List.of());
            }
            double overlap = overlap();
            return overlap >= ENOUGH ? new Outcome(List.of(place), List.of(), List.of())
                    : new Outcome(List.of(), List.of(place), List.of("%s (overlap %.2f)".formatted(answer.place(), overlap)));
        }

    }

}
