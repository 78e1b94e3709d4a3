package io.incidentgraph.disclosure.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.Form;
import io.incidentgraph.disclosure.annotation.Lexicon;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

/** Holds the surface forms of the lexicon and the rules beside it against the vocabulary. */
public final class SurfaceForms {

    private static final Map<String, ConceptKind> KINDS = Map.of("data-type", ConceptKind.DATA_TYPE, "cause", ConceptKind.CAUSE, "asset",
            ConceptKind.ASSET, "effect", ConceptKind.EFFECT, "actor", ConceptKind.ACTOR_KIND, "countermeasure", ConceptKind.COUNTERMEASURE);

    private static final String NONE = "none";

    private static final int SUGGESTIONS = 3;

    private final Lexicon lexicon;

    private final Vocabulary vocabulary;

    private final Set<String> techniques;

    private SurfaceForms(Lexicon lexicon, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.techniques = AttackIds.load();
    }

    /**
     * The same lexicon.
     *
     * @throws IllegalStateException naming every form of a concept that is not there and every form of two concepts, with the remedy
     */
    public static Lexicon checked(Lexicon lexicon, Vocabulary vocabulary) {
        var forms = new SurfaceForms(lexicon, vocabulary);
        var problems = Stream.of(forms.unknownConcepts(), forms.unknownTechniques(), forms.unknownAuthorities(), forms.twoMeanings())
                .flatMap(found -> found).toList();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        return lexicon;
    }

    private Stream<String> unknownConcepts() {
        return KINDS.entrySet().stream().flatMap(kind -> values(kind.getKey()).filter(id -> vocabulary.concept(kind.getValue(), id).isEmpty())
                .map(id -> "disclosure/%s.yaml: %s is no concept of the vocabulary: add it there, or write %s".formatted(kind.getKey(), id,
                        String.join(" or ", vocabulary.nearest(kind.getValue(), id, SUGGESTIONS)))));
    }

    private Stream<String> unknownTechniques() {
        var mapped = CauseTechniques.load(vocabulary);
        var causes = mapped.all().keySet().stream().filter(id -> vocabulary.concept(ConceptKind.CAUSE, id).isEmpty())
                .map(id -> "disclosure/rules/cause-technique.yaml: %s is no cause of the vocabulary: write %s".formatted(id,
                        String.join(" or ", vocabulary.nearest(ConceptKind.CAUSE, id, SUGGESTIONS))));
        var ids = Stream.concat(values("technique"), mapped.all().values().stream().flatMap(List::stream)).filter(id -> !techniques.contains(id))
                .map(id -> "disclosure: %s is no technique of ATT&CK Enterprise 18.1, or one that was revoked: write its present id".formatted(id));
        return Stream.concat(causes, ids);
    }

    private Stream<String> unknownAuthorities() {
        return values("authority").filter(name -> vocabulary.authority(name).isEmpty())
                .map(name -> "disclosure/authority.yaml: %s is not in vocabulary/authority.yaml: add it there".formatted(name));
    }

    private Stream<String> values(String category) {
        return lexicon.forms(category).map(Form::value).distinct().filter(value -> !value.equals(NONE));
    }

    /** Names of data are told apart by every spelling; sentences by what they are made of may be told in general and in particular. */
    private static List<String> spellings(Form form) {
        return form.category().equals("data-type") ? form.spellings() : List.of(form.pattern());
    }

    private Stream<String> twoMeanings() {
        var problems = new ArrayList<String>();
        KINDS.keySet().forEach(category -> {
            var meanings = new HashMap<String, String>();
            lexicon.forms(category).filter(form -> form.attribute("of").isEmpty()).forEach(form -> spellings(form).forEach(text -> {
                var other = meanings.putIfAbsent(text, form.value());
                if (other != null && !other.equals(form.value())) {
                    problems.add("disclosure/%s.yaml: '%s' means both %s and %s: remove it from one of them".formatted(category, text, other, form.value()));
                }
            }));
        });
        return problems.stream().sorted();
    }

}
