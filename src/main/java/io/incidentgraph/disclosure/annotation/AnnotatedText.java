package io.incidentgraph.disclosure.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.text.AnalysedText;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Ordered;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Tokens;

/** A text and what was found in it so far. Immutable: each annotator's findings make a new one. */
public final class AnnotatedText {

    private static final Ordered<Annotation> NONE = Ordered.of(List.of(), Annotation::span);

    private static final Ordered<Hit> NO_HITS = Ordered.of(List.of(), Hit::span);

    private final AnalysedText analysed;

    private final Map<Class<?>, Ordered<Annotation>> byClass;

    private final Map<String, Ordered<Hit>> hits;

    private AnnotatedText(AnalysedText analysed, Map<Class<?>, Ordered<Annotation>> byClass, Map<String, Ordered<Hit>> hits) {
        this.analysed = analysed;
        this.byClass = byClass;
        this.hits = hits;
    }

    public static AnnotatedText of(String original) {
        return new AnnotatedText(AnalysedText.of(original), Map.of(), Map.of());
    }

    public AnnotatedText with(Collection<? extends Annotation> found) {
        var ofClasses = new LinkedHashMap<Class<?>, List<Annotation>>();
        var ofCategories = new LinkedHashMap<String, List<Hit>>();
        for (var annotation : found) {
            if (annotation instanceof Hit hit) {
                ofCategories.computeIfAbsent(hit.category(), category -> new ArrayList<>()).add(hit);
            } else {
                ofClasses.computeIfAbsent(annotation.getClass(), type -> new ArrayList<>()).add(annotation);
            }
        }
        return new AnnotatedText(analysed, merged(byClass, ofClasses), merged(hits, ofCategories));
    }

    public AnalysedText analysed() {
        return analysed;
    }

    /** The normalized text, to which all spans refer. */
    public String text() {
        return analysed.normalized().text();
    }

    public String text(Span span) {
        return analysed.normalized().text(span);
    }

    public Tokens tokens() {
        return analysed.tokens();
    }

    public List<Line> lines() {
        return analysed.lines();
    }

    public List<Sentence> sentences() {
        return analysed.sentences();
    }

    /** The sentences that lie wholly in a span. */
    public List<Sentence> sentences(Span span) {
        return analysed.sentences(span);
    }

    public @Nullable Sentence sentenceAt(int position) {
        return analysed.sentenceAt(position);
    }

    public @Nullable Line lineAt(int position) {
        return analysed.lineAt(position);
    }

    /** The clause of a sentence in which something ends. */
    public Span clauseAt(Sentence sentence, int position) {
        for (var clause : analysed.clauses(sentence)) {
            if (position <= clause.end()) {
                return clause;
            }
        }
        return sentence.span();
    }

    /** All annotations of exactly this class, by start. Matches of surface forms are asked for by their category. */
    public <A extends Annotation> List<A> all(Class<A> type) {
        return ordered(type).all();
    }

    /** The annotations of exactly this class that lie wholly in a span. */
    public <A extends Annotation> List<A> within(Class<A> type, Span span) {
        return ordered(type).within(span);
    }

    /** The annotation of exactly this class that covers a position, where none overlaps another. */
    public <A extends Annotation> @Nullable A at(Class<A> type, int position) {
        return ordered(type).at(position);
    }

    /** The matches of the surface forms of a category of the lexicon, by start. */
    public List<Hit> hits(String category) {
        return hits.getOrDefault(category, NO_HITS).all();
    }

    public List<Hit> hits(String category, Span span) {
        return hits.getOrDefault(category, NO_HITS).within(span);
    }

    public boolean has(String category, Span span) {
        return !hits(category, span).isEmpty();
    }

    /** The matches of all surface forms, category by category. */
    public Stream<Hit> hits() {
        return hits.values().stream().map(Ordered::all).flatMap(List::stream);
    }

    /** Everything that was found but the matches of surface forms, by start. */
    public List<Annotation> allButHits() {
        return byClass.values().stream().map(Ordered::all).flatMap(List::stream).sorted(Comparator.comparing(Annotation::span)).toList();
    }

    @SuppressWarnings("unchecked")
    private <A extends Annotation> Ordered<A> ordered(Class<A> type) {
        return (Ordered<A>) byClass.getOrDefault(type, NONE);
    }

    private static <K, A extends Annotation> Map<K, Ordered<A>> merged(Map<K, Ordered<A>> known, Map<K, List<A>> added) {
        if (added.isEmpty()) {
            return known;
        }
        var merged = new LinkedHashMap<>(known);
        added.forEach((kind, annotations) -> merged.merge(kind, sorted(annotations), AnnotatedText::both));
        return merged;
    }

    private static <A extends Annotation> Ordered<A> both(Ordered<A> known, Ordered<A> added) {
        var all = new ArrayList<>(known.all());
        all.addAll(added.all());
        return sorted(all);
    }

    private static <A extends Annotation> Ordered<A> sorted(List<A> annotations) {
        annotations.sort(Comparator.comparing(Annotation::span));
        return Ordered.of(annotations, Annotation::span);
    }

}
