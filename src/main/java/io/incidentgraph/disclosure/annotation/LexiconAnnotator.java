package io.incidentgraph.disclosure.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.text.Span;

/** Finds all surface forms of a lexicon in one pass over the text. Of overlapping matches of one category the longest stays. */
public final class LexiconAnnotator implements Annotator {

    private final Spellings<List<Part>> spellings;

    private final int count;

    public LexiconAnnotator(Lexicon lexicon) {
        var parts = new LinkedHashMap<String, List<Part>>();
        var count = 0;
        for (var form : lexicon.forms()) {
            for (var part : Part.of(form, count)) {
                part.texts().forEach(spelling -> parts.computeIfAbsent(spelling, text -> new ArrayList<>()).add(part));
                count++;
            }
        }
        this.count = count;
        this.spellings = new Spellings<>(parts);
    }

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var folded = text.analysed().normalized().folded();
        var matching = new Matching(text, count);
        spellings.find(folded, (start, end, found) -> {
            if (WordBounds.respected(folded, start, end)) {
                matching.add(found, start, end);
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

        /** By the number of the part up to which a form was found. */
        private final @Nullable Span[] begun;

        Matching(AnnotatedText text, int parts) {
            this.text = text;
            this.begun = new @Nullable Span[parts];
        }

        void add(List<Part> parts, int start, int end) {
            for (var part : parts) {
                var from = part.before() == Part.NONE ? start : beginning(part.before(), start);
                if (from != Part.NONE) {
                    add(part, new Span(from, end));
                }
            }
        }

        private void add(Part part, Span span) {
            if (!part.last()) {
                begun[part.number()] = span;
            } else if (!part.form().whole() || text.tokens().delimit(span)) {
                hits.add(new Hit(span, part.form()));
            }
        }

        /** Where a form began that goes on at a position. */
        private int beginning(int part, int position) {
            var beginning = begun[part];
            if (beginning == null || beginning.end() > position || position - beginning.end() > LONGEST_GAP) {
                return Part.NONE;
            }
            var sentence = text.sentenceAt(position);
            return sentence != null && sentence.span().contains(beginning.start()) ? beginning.start() : Part.NONE;
        }

        List<Hit> hits() {
            return hits;
        }

    }

}
