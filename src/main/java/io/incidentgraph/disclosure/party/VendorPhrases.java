package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Token;

/** Joins the words for a firm with those for its work before them: 保守を委託しているシステム会社, サーバー管理会社. */
final class VendorPhrases {

    private static final int REACH = 26;

    private static final int WORK = 16;

    /** 宅配事業者さま as a label in a table: those whose data they are. */
    private static final int LABEL = 20;

    private static final Pattern CUSTOMER = Pattern.compile("さま|様");

    private static final List<String> LINKS = List.of("の", "を", "に", "て", "で", "・", "等", "や", "による");

    private static final Pattern ACTS = Pattern.compile("している|しており|していた|する|委託");

    private static final Pattern RELATED = Pattern.compile("(?:[子親]|グループ|関連|関係)$");

    private final AnnotatedText text;

    private VendorPhrases(AnnotatedText text) {
        this.text = text;
    }

    static List<VendorPhrase> of(AnnotatedText text) {
        var phrases = new VendorPhrases(text);
        var found = new ArrayList<VendorPhrase>();
        text.hits("vendor-body").stream().filter(phrases::free).map(phrases::withWork).flatMap(Optional::stream).forEach(found::add);
        text.hits("vendor").stream().filter(phrases::free).filter(hit -> found.stream().noneMatch(phrase -> phrase.span().contains(hit.span())))
                .map(hit -> phrases.withWorkBehind(hit)).forEach(found::add);
        return found;
    }

    /** 会社 is not within 株式会社 or a name. */
    private boolean free(Hit hit) {
        var line = text.lineAt(hit.span().start());
        if (line != null && line.span().length() <= LABEL && text.text().charAt(line.span().end() - 1) != '。' && CUSTOMER.matcher(text.text()).region(hit.span().end(), line.span().end()).lookingAt()) {
            return false;
        }
        return text.all(OrgMention.class).isEmpty() || !inName(hit.span());
    }

    private boolean inName(Span span) {
        var before = text.text().substring(Math.max(0, span.start() - 2), span.start());
        return List.of("株式", "有限", "合同").contains(before)
                || text.within(OrgMention.class, new Span(Math.max(0, span.start() - 40), Math.min(text.text().length(), span.end() + 20))).stream()
                        .anyMatch(name -> name.span().contains(span));
    }

    private Optional<VendorPhrase> withWork(Hit body) {
        var sentence = text.sentenceAt(body.span().start());
        var from = Math.max(sentence == null ? 0 : sentence.span().start(), body.span().start() - REACH);
        return text.hits("vendor-work", new Span(Math.min(from, body.span().start()), body.span().start())).reversed().stream()
                .filter(work -> joined(work.span().end(), body.span().start())).reduce((nearest, farther) -> investigates(nearest) ? nearest : farther)
                .filter(work -> !runs(work, body) && (!related(body) || acts(work, body))).map(work -> new VendorPhrase(work.span().to(body.span()), work.value()));
    }

    /** 子会社 is a contractor only where it is said what it does for the other: 運用している子会社. */
    private boolean related(Hit body) {
        return RELATED.matcher(text.text().substring(Math.max(0, body.span().start() - 4), body.span().start())).find();
    }

    private boolean acts(Hit work, Hit body) {
        return ACTS.matcher(text.text().substring(work.span().end(), body.span().start())).find();
    }

    /** 検索サイトの運営会社 runs what is its own. */
    private boolean runs(Hit work, Hit body) {
        return text.text(work.span()).equals("運営") && work.span().end() == body.span().start();
    }

    private static boolean investigates(Hit work) {
        return work.value().equals("INVESTIGATION");
    }

    /** 委託先企業による移行作業: the work behind the firm. */
    private VendorPhrase withWorkBehind(Hit firm) {
        var end = Math.min(text.text().length(), firm.span().end() + 18);
        var by = text.text().startsWith("による", firm.span().end());
        return by ? text.hits("vendor-work", new Span(firm.span().end(), end)).stream().reduce((first, last) -> last)
                .map(work -> new VendorPhrase(firm.span(), work.value())).orElse(new VendorPhrase(firm.span(), firm.value()))
                : new VendorPhrase(firm.span(), text.hits("vendor-work", firm.span()).stream().findFirst().or(() -> given(firm)).map(Hit::value).orElse(firm.value()));
    }

    /** 給食の提供を|委託している会社. */
    private Optional<Hit> given(Hit firm) {
        var from = Math.max(0, firm.span().start() - WORK);
        return text.text().startsWith("を", firm.span().start() - 1) ? text.hits("vendor-work", new Span(from, firm.span().start())).stream()
                .reduce((first, last) -> last).filter(work -> joined(work.span().end(), firm.span().start())) : Optional.empty();
    }

    private boolean joined(int start, int end) {
        return text.tokens().within(new Span(start, end)).stream().allMatch(VendorPhrases::joins);
    }

    private static boolean joins(Token token) {
        return token.noun() && Character.isLetterOrDigit(token.surface().charAt(0)) || LINKS.contains(token.surface()) || token.is("接頭詞")
                || token.is("動詞") && !token.is("動詞.接尾") || token.surface().equals("た") || token.surface().equals("い");
    }

}
