package io.incidentgraph.disclosure.concept;

import java.util.ArrayList;
import java.util.List;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;

/** Finds of whom data are: the nearest words before them, in their sentence or, in a list, in the lines above. */
final class Subjects {

    private static final int LINES_ABOVE = 4;

    private static final int SIDE_BY_SIDE = 5;

    private final AnnotatedText text;

    Subjects(AnnotatedText text) {
        this.text = text;
    }

    /** Sorted; empty where the text does not say. */
    List<String> of(Span mention, boolean listed) {
        var sentence = text.sentenceAt(mention.start());
        if (sentence == null) {
            return List.of();
        }
        var found = nearest(new Span(sentence.span().start(), mention.start()));
        for (var up = 1; found.isEmpty() && listed && up <= LINES_ABOVE && up <= sentence.number(); up++) {
            found = nearest(above(sentence, up).span());
        }
        return found;
    }

    private Sentence above(Sentence sentence, int up) {
        return text.sentences().get(sentence.number() - up);
    }

    /** 会員番号 says nothing of whose data they are, 加入法人の情報 does. */
    private static boolean named(Hit data) {
        return !data.value().equals("none") && !data.value().startsWith("organization");
    }

    private List<String> nearest(Span where) {
        var hits = text.hits("subject", where).stream().filter(hit -> text.hits("data-type", where).stream()
                .noneMatch(data -> named(data) && data.span().contains(hit.span()))).toList();
        var chosen = new ArrayList<Hit>();
        for (var hit : hits.reversed()) {
            if (!chosen.isEmpty() && !together(hit, chosen.getLast())) {
                break;
            }
            chosen.add(hit);
        }
        return chosen.stream().map(Hit::value).distinct().sorted().toList();
    }

    /** お客様およびお取引先様の, but not お客様の氏名と従業員の. */
    private boolean together(Hit one, Hit next) {
        var gap = next.span().start() - one.span().end();
        return gap >= 0 && gap <= SIDE_BY_SIDE && text.text().substring(one.span().end(), next.span().start()).indexOf('の') < 0;
    }

}
