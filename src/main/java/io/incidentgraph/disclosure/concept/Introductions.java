package io.incidentgraph.disclosure.concept;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.polarity.Polarity;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.Status;

/** Finds the label, sentence or heading that introduces a list, and what it says of the things listed. */
final class Introductions {

    private static final String HEADINGS = "exposure-heading";

    private static final int FARTHEST = 60;

    private static final int SENTENCES_BETWEEN = 1;

    private static final int SHORT = 18;

    private static final int ENDING = 6;

    private static final int QUESTION = 40;

    private static final Pattern ASKS = Pattern.compile("(?:か。|[?])$");

    private final AnnotatedText text;

    private final Map<Integer, Optional<Exposed>> above = new HashMap<>();

    /** By the number of the sentence: many items can stand below one. */
    private final Map<Integer, Optional<Hit>> cues = new HashMap<>();

    Introductions(AnnotatedText text) {
        this.text = text;
    }

    Optional<Exposed> of(Sentence item, Span mention) {
        return label(item, mention).or(() -> above.computeIfAbsent(item.number(), number -> above(item))).map(Exposed::inList);
    }

    /** 個人情報:氏名、住所. */
    private Optional<Exposed> label(Sentence item, Span mention) {
        return text.hits(HEADINGS, new Span(item.span().start(), mention.start())).stream().filter(hit -> hit.value().equals("lists"))
                .filter(hit -> hit.span().end() < item.span().end() && text.text().charAt(hit.span().end()) == ':').findFirst()
                .map(hit -> new Exposed(Status.POSSIBLE, hit.span(), false, true));
    }

    private Optional<Exposed> above(Sentence item) {
        var passed = 0;
        for (var number = item.number() - 1; number >= Math.max(0, item.number() - FARTHEST); number--) {
            var sentence = text.sentences().get(number);
            var cue = cues.computeIfAbsent(number, same -> cue(sentence));
            if (cue.isPresent()) {
                return cue.flatMap(this::said);
            }
            if (complete(sentence) && ++passed > SENTENCES_BETWEEN) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Hit> cue(Sentence sentence) {
        var said = text.hits(Exposure.CATEGORY, sentence.span()).stream()
                .filter(hit -> hit.value().equals("exposed") || hit.value().equals("contained"));
        var heads = complete(sentence) && !asks(sentence) ? Stream.<Hit>empty() : text.hits(HEADINGS, sentence.span()).stream().filter(hit -> names(hit, sentence));
        return Stream.concat(said, heads).min(Comparator.comparing((Hit hit) -> RANK.indexOf(hit.value())).thenComparing(Hit::span));
    }

    /** お問い合わせをされたお客様 is no heading about inquiries: what a heading is about stands at its end, or all of it is short. */
    private static boolean names(Hit hit, Sentence heading) {
        return !hit.value().equals("other") || heading.span().length() <= SHORT || heading.span().end() - hit.span().end() <= ENDING;
    }

    private static final List<String> RANK = List.of("exposed", "contained", "other", "lists");

    private Optional<Exposed> said(Hit cue) {
        if (cue.value().equals("other")) {
            return Optional.empty();
        }
        var reading = Polarity.of(text, cue.span());
        var exposed = Exposed.of(reading, cue.span());
        var heads = text.sentenceAt(cue.span().start());
        return reading.told() || heads != null && asks(heads) ? Optional.of(cue.value().equals("exposed") ? exposed : exposed.weakened()) : Optional.empty();
    }

    /** Q. どのような情報ですか。 heads its answer. */
    private boolean asks(Sentence sentence) {
        return sentence.span().length() <= QUESTION && ASKS.matcher(text.text(sentence.span())).find();
    }

    private boolean complete(Sentence sentence) {
        var last = text.text().charAt(sentence.span().end() - 1);
        return last == '。' || last == '.' || last == '!' || last == '?';
    }

}
