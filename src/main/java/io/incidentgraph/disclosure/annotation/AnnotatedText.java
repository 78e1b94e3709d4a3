package io.incidentgraph.disclosure.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.text.AnalysedText;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;
import io.incidentgraph.disclosure.text.Tokens;

/** A text and what was found in it so far. Immutable: each annotator's findings make a new one. */
public final class AnnotatedText {

    private final AnalysedText analysed;

    private final Map<Class<?>, List<Annotation>> byClass;

    private final Map<String, List<Hit>> hits;

    private AnnotatedText(AnalysedText analysed, Map<Class<?>, List<Annotation>> byClass, Map<String, List<Hit>> hits) {
        this.analysed = analysed;
        this.byClass = byClass;
        this.hits = hits;
    }

    public static AnnotatedText of(String original) {
        return new AnnotatedText(AnalysedText.of(original), Map.of(), Map.of());
    }

    public AnnotatedText with(Collection<? extends Annotation> found) {
        var classes = new LinkedHashMap<>(byClass);
        var added = new LinkedHashMap<Class<?>, List<Annotation>>();
        found.forEach(annotation -> added.computeIfAbsent(annotation.getClass(), type -> new ArrayList<>()).add(annotation));
        added.forEach((type, annotations) -> classes.merge(type, annotations, AnnotatedText::merged));
        added.keySet().forEach(type -> classes.computeIfPresent(type, (same, all) -> sorted(all)));
        return new AnnotatedText(analysed, classes, added.containsKey(Hit.class) ? byCategory(classes) : hits);
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

    /** All annotations of exactly this class, by start. */
    @SuppressWarnings("unchecked")
    public <A extends Annotation> List<A> all(Class<A> type) {
        return (List<A>) byClass.getOrDefault(type, List.of());
    }

    /** The annotations of exactly this class that lie wholly in a span. */
    public <A extends Annotation> List<A> within(Class<A> type, Span span) {
        return Spans.within(all(type), Annotation::span, span);
    }

    /** The matches of the surface forms of a category of the lexicon, by start. */
    public List<Hit> hits(String category) {
        return hits.getOrDefault(category, List.of());
    }

    public List<Hit> hits(String category, Span span) {
        return Spans.within(hits(category), Hit::span, span);
    }

    /** Everything that was found but the annotations of one class, by start. */
    public List<Annotation> allBut(Class<? extends Annotation> type) {
        return byClass.entrySet().stream().filter(entry -> !entry.getKey().equals(type)).map(Map.Entry::getValue).flatMap(List::stream).sorted(Comparator.comparing(Annotation::span)).toList();
    }

    private static List<Annotation> merged(List<Annotation> one, List<Annotation> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<Annotation> sorted(List<Annotation> annotations) {
        var sorted = new ArrayList<>(annotations);
        sorted.sort((one, other) -> one.span().compareTo(other.span()));
        return Collections.unmodifiableList(sorted);
    }

    private static Map<String, List<Hit>> byCategory(Map<Class<?>, List<Annotation>> classes) {
        var hits = new HashMap<String, List<Hit>>();
        for (var annotation : classes.getOrDefault(Hit.class, List.of())) {
            if (annotation instanceof Hit hit) {
                hits.computeIfAbsent(hit.form().category(), category -> new ArrayList<>()).add(hit);
            }
        }
        return hits;
    }

}
