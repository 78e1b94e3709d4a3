package io.incidentgraph.disclosure.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.incidentgraph.disclosure.Extraction;
import io.incidentgraph.disclosure.RuleBased;
import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Form;
import io.incidentgraph.disclosure.annotation.Lexicon;
import io.incidentgraph.disclosure.annotation.Pipeline;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.concept.SurfaceForms;
import io.incidentgraph.vocabulary.Vocabulary;

/** Extracts by rules and word lists. */
public final class RuleExtractor implements RuleBased {

    private final Lexicon lexicon;

    private final Pipeline pipeline;

    private final List<DraftPart> parts;

    private final Map<Form, String> ids = new IdentityHashMap<>();

    private RuleExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.pipeline = Rules.pipeline(lexicon);
        lexicon.forms().forEach(form -> ids.put(form, form.id()));
        this.parts = Rules.parts();
    }

    /** The extractor with all rules of the class path. */
    public static RuleExtractor load() {
        return new RuleExtractor(SurfaceForms.checked(Lexicon.load(), Vocabulary.load()));
    }

    @Override
    public RuleExtractor without(Set<String> rules) {
        return new RuleExtractor(lexicon.without(rules));
    }

    @Override
    public Extraction extract(SourceText source) {
        var text = pipeline.run(source.content());
        var assembled = Assembler.of(source, text, parts).assemble();
        return new Extraction(source, assembled.records(), findings(text), assembled.reasons(), fired(text));
    }

    private static List<Extraction.Finding> findings(AnnotatedText text) {
        return text.allButHits().stream().map(annotation -> finding(text, annotation)).toList();
    }

    private static Extraction.Finding finding(AnnotatedText text, Annotation annotation) {
        return new Extraction.Finding(text.analysed().normalized().range(annotation.span()), annotation.kind(), annotation.label());
    }

    private Set<String> fired(AnnotatedText text) {
        var forms = Collections.<Form>newSetFromMap(new IdentityHashMap<>());
        text.hits().forEach(hit -> forms.add(hit.form()));
        return forms.stream().map(form -> Objects.requireNonNull(ids.get(form))).collect(Collectors.toUnmodifiableSet());
    }

}
