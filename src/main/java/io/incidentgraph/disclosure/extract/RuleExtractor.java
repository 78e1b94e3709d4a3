package io.incidentgraph.disclosure.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.incidentgraph.disclosure.Extraction;
import io.incidentgraph.disclosure.RuleBased;
import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Form;
import io.incidentgraph.disclosure.annotation.Hit;
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

    private RuleExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.pipeline = Rules.pipeline(lexicon);
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
        return new Extraction(source, assembled.records(), assembled.reasons(), new MarksOf(text));
    }

    /** What was marked in one text. */
    private record MarksOf(AnnotatedText text) implements Extraction.Marks {

        @Override
        public List<Extraction.Finding> findings() {
            return text.allButHits().stream()
                    .map(annotation -> new Extraction.Finding(text.analysed().normalized().range(annotation.span()), annotation.kind(), annotation.label())).toList();
        }

        @Override
        public Set<String> fired() {
            return text.hits().map(Hit::form).map(Form::id).collect(Collectors.toUnmodifiableSet());
        }

    }

}
