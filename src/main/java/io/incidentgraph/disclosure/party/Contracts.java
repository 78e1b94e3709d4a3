package io.incidentgraph.disclosure.party;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Span;

/** Whether a sentence says that the bearer of a name was given work: 保守を委託している甲社, 運用を乙社に委託し, 業務を請け負った丙社. */
final class Contracts {

    private static final int REACH = 60;

    private static final int WORK = 30;

    private final AnnotatedText text;

    Contracts(AnnotatedText text) {
        this.text = text;
    }

    boolean names(OrgMention org) {
        var sentence = text.sentenceAt(org.span().start());
        return sentence != null && !inBrackets(org) && (follows(sentence.span(), org) || isEntrusted(sentence.span(), org) || receives(sentence.span(), org));
    }

    /** The kind of work that is named before it. */
    String role(OrgMention org) {
        var sentence = text.sentenceAt(org.span().start());
        var from = Math.max(sentence == null ? 0 : sentence.span().start(), org.span().start() - WORK);
        return text.hits("vendor-work", new Span(from, org.span().start())).reversed().stream().findFirst().map(work -> work.value()).orElse("UNKNOWN");
    }

    /** A place in brackets behind a name. */
    private boolean inBrackets(OrgMention org) {
        return org.span().start() > 0 && text.text().charAt(org.span().start() - 1) == '(' && !text.text(org.span()).contains("会社");
    }

    private boolean follows(Span sentence, OrgMention org) {
        return text.hits("contract", sentence).stream().filter(hit -> hit.value().equals("name-follows"))
                .anyMatch(hit -> hit.span().end() <= org.span().start() && org.span().start() - hit.span().end() <= 1);
    }

    private boolean isEntrusted(Span sentence, OrgMention org) {
        var next = org.span().end() < text.text().length() ? text.text().charAt(org.span().end()) : ' ';
        return (next == 'に' || next == 'へ') && !text.text().startsWith("には", org.span().end())
                && text.hits("contract", new Span(org.span().end(), Math.min(sentence.end(), org.span().end() + REACH))).stream()
                        .anyMatch(hit -> hit.value().equals("entrusts"));
    }

    private boolean receives(Span sentence, OrgMention org) {
        return text.hits("contract", sentence).stream().anyMatch(hit -> hit.value().equals("receives") && hit.span().start() == org.span().end());
    }

}
