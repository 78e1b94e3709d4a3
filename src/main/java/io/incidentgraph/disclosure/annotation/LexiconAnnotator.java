package io.incidentgraph.disclosure.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.text.Span;

/** Finds all surface forms of a lexicon in one pass over the text. Of overlapping matches of one category the longest stays. */
public final class LexiconAnnotator implements Annotator {

    private final Spellings<List<Part>> spellings;

    public LexiconAnnotator(Lexicon lexicon) {
        var parts = new LinkedHashMap<String, List<Part>>();
        lexicon.forms().stream().flatMap(form -> Part.of(form).stream()).forEach(
                part -> part.texts().forEach(spelling -> parts.computeIfAbsent(spelling, text -> new ArrayList<>()).add(part)));
        this.spellings = new Spellings<>(parts);
    }

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var folded = text.analysed().normalized().folded();
        var matching = new Matching(text);
        spellings.find(folded, (start, end, found) -> {
            var span = new Span(start, end);
            if (WordBounds.respected(folded, span)) {
                found.forEach(part -> matching.add(part, span));
            }
        });
        return longest(matching.hits());
    }

    private static List<Hit> longest(List<Hit> hits) {
        var byCategory = new LinkedHashMap<String, List<Hit>>();
        hits.forEach(hit -> byCategory.computeIfAbsent(hit.category(), category -> new ArrayList<>()).add(hit));
        return byCategory.values().stream().map(Longest::of).flatMap(Collection::stream).toList();
    }

    /** Where the parts of forms were found so far; those of one sentence in their order make a hit. */
    private static final class Matching {

        private static final int LONGEST_GAP = 40;

        private final AnnotatedText text;

        private final List<Hit> hits = new ArrayList<>();

        private final Map<Part, Span> begun = new IdentityHashMap<>();

        Matching(AnnotatedText text) {
            this.text = text;
        }

        void add(Part part, Span span) {
            var before = part.before();
            var whole = before == null ? span : continued(before, span);
            if (whole == null) {
                return;
            }
            if (!part.last()) {
                begun.put(part, whole);
            } else if (!part.form().whole() || text.tokens().delimit(whole)) {
                hits.add(new Hit(whole, part.form()));
            }
        }

        private @Nullable Span continued(Part before, Span span) {
            var beginning = begun.get(before);
            if (beginning == null || beginning.end() > span.start() || span.start() - beginning.end() > LONGEST_GAP) {
                return null;
            }
            var sentence = text.sentenceAt(span.start());
            return sentence != null && sentence.span().contains(beginning.start()) ? beginning.to(span) : null;
        }

        List<Hit> hits() {
            return hits;
        }

    }

}
