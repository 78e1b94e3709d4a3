package io.incidentgraph.disclosure.count;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

import tools.jackson.databind.node.ObjectNode;

/** Finds out what a number counts from the words around it; most numbers of a text count something else. */
final class CountReading {

    private static final int BEFORE = 26;

    private static final int AFTER = 14;

    private static final int NEAR = 4;

    private static final int FEW = 3;

    private static final int ITEMS = 4;

    private static final Set<String> MAILS = Set.of("件", "通", "アドレス", "のアドレス", "のメールアドレス");

    private static final Set<String> HOLDINGS = Set.of("アカウント", "口座", "世帯");

    private static final Pattern OUT_OF = Pattern.compile("発送|送付|配布|郵送|発行|交付|作成|全[^、。]{0,4}$|正会員");

    /** 職員5名で捜した. */
    private static final Pattern DO = Pattern.compile("で(?!す|あ|し|、)|がかり|体制");

    /** 甲校(生徒数720人): how large it is. */
    private static final Pattern SIZE = Pattern.compile("[((][^()、。]{0,8}(?:数|総勢|定員|在籍)[:は ]?$");

    private static final Set<String> RECORDS = Set.of("件", "レコード", "ファイル");

    private static final Set<String> PERSONS = Set.of("名様", "名", "人", "者", "組");

    private static final Pattern PEOPLE = Pattern.compile(".*(?:suppliers?|clients?|donors?|subscribers?|passengers?|customers?|individuals?|people|persons?|users?|members?|patients?|students?|employees?|residents?|guests|applicants|donors|volunteers|borrowers|policyholders|taxpayers)");

    private static final Set<String> ORGANIZATIONS = Set.of("社", "事業所", "団体", "法人", "先", "校", "園", "施設", "organizations", "organisations", "companies");

    private final AnnotatedText text;

    private final CountStatus statuses;

    /** Whether mails are counted, too: else those to whom one was sent are those whom it concerns. */
    private final boolean mailsCounted;

    CountReading(Incident incident, ObjectNode record) {
        this.text = incident.text();
        this.statuses = new CountStatus(text, record);
        this.mailsCounted = incident.all(Quantity.class).stream().anyMatch(quantity -> MAILS.contains(quantity.unit()));
    }

    Optional<Counted> read(Quantity quantity) {
        var sentence = text.sentenceAt(quantity.span().start());
        if (sentence == null || heading(quantity) || size(quantity, sentence.span())) {
            return Optional.empty();
        }
        var before = new Span(Math.max(sentence.span().start(), quantity.span().start() - BEFORE), quantity.span().start());
        var after = new Span(quantity.span().end(), Math.min(sentence.span().end(), quantity.span().end() + AFTER));
        if (quantity.unit().isEmpty()) {
            return labelled(quantity);
        }
        if (!has("viewed", after) && (other(sentence.span(), before, after) || has("count-elsewhere", sentence.span()) || outOf(quantity, sentence.span(), before, after) || acts(quantity, before, after))) {
            return Optional.empty();
        }
        return counted(quantity, sentence.span(), before, after);
    }

    private boolean size(Quantity quantity, Span sentence) {
        var end = quantity.span().end();
        return end < text.text().length() && text.text().charAt(end) == ')' && SIZE.matcher(text.text().substring(sentence.start(), quantity.span().start())).find();
    }

    private Optional<Counted> counted(Quantity quantity, Span sentence, Span before, Span after) {
        if (has("viewed", after)) {
            return Optional.of(new Counted(quantity, "PERSONS", "VIEWED", "ASSERTED", List.of(quantity.span())));
        }
        var mails = mails(quantity, sentence, before, after);
        if (mails && has("sent", sentence) && !addresses(before, after) || mailsCounted && recipients(quantity, sentence, after)) {
            return Optional.of(new Counted(quantity, "EMAILS", "SENT", "ASSERTED", List.of(quantity.span())));
        }
        if (ORGANIZATIONS.contains(quantity.unit()) && quantity.value() == 1) {
            return Optional.empty();
        }
        if (!(english(quantity) && (has("incident-context", sentence) || has("exposure", sentence))) && !has("counted", before) && !has("counted", after) && !data(quantity, sentence) && !recipients(quantity, sentence, after)
                && !listed(quantity) && !itemized(quantity) && !(RECORDS.contains(quantity.unit()) && exposed(sentence))) {
            return Optional.empty();
        }
        var claimed = claimed(quantity, sentence);
        return Optional.of(new Counted(quantity, mails ? "EMAILS" : unit(quantity), claimed ? "CLAIMED" : "EXPOSED",
                claimed ? "POSSIBLE" : statuses.of(quantity, sentence), List.of(quantity.span())));
    }

    /** 〈会員情報〉 and below it nothing but a number. */
    private Optional<Counted> labelled(Quantity quantity) {
        var lines = text.lines();
        var number = Spans.first(lines, Line::span, quantity.span().start());
        var label = number == 0 ? null : lines.get(number - 1);
        return label == null || label.span().length() > 30 || !has("counted", label.span()) ? Optional.empty()
                : Optional.of(new Counted(quantity, "PERSONS", "EXPOSED", statuses.of(quantity, label.span()), List.of(label.span().to(quantity.span()))));
    }

    private boolean mails(Quantity quantity, Span sentence, Span before, Span after) {
        if (quantity.unit().contains("アドレス") || quantity.unit().contains("mail")) {
            return true;
        }
        var records = quantity.unit().equals("件") || quantity.unit().equals("通");
        return records && (mail(before, before.end()) || mail(after, after.start()) || addresses(before, after)
                || text.hits("sent", sentence).stream().anyMatch(hit -> text.text(hit.span()).endsWith("内訳")) && text.hits("mail", sentence).stream().anyMatch(hit -> hit.value().equals("mail"))
                || has("sent", sentence) && mail(sentence, quantity.span().start()) || quantity.unit().equals("通") && mail(sentence, sentence.start()));
    }

    /** Whether mails are spoken of close to a number. */
    private boolean mail(Span where, int number) {
        return text.hits("mail", where).stream().filter(hit -> hit.value().equals("mail"))
                .anyMatch(hit -> Math.min(Math.abs(hit.span().start() - number), Math.abs(hit.span().end() - number)) <= NEAR);
    }

    private boolean addresses(Span before, Span after) {
        return text.text(after).startsWith("のメールアドレス") || text.text(after).startsWith("のアドレス") || text.text(before).endsWith("アドレスが");
    }

    /** 発送した12,480通のうち、38通に: of how many. */
    private boolean outOf(Quantity quantity, Span sentence, Span before, Span after) {
        return text.text(after).startsWith("のうち") && OUT_OF.matcher(text.text(before)).find()
                && text.within(Quantity.class, new Span(quantity.span().end(), sentence.end())).stream().anyMatch(other -> other.unit().equals(quantity.unit()));
    }

    /** Whether the sentence says of things that they left, were open or may have been. */
    private boolean exposed(Span sentence) {
        return (has("count-possible", sentence) || has("count-certain", sentence) || has("open-state", sentence))
                && text.hits("exposure", sentence).stream().anyMatch(hit -> hit.value().equals("exposed"));
    }

    private boolean other(Span sentence, Span before, Span after) {
        return text.hits("not-counted", after).stream().anyMatch(hit -> hit.span().start() - after.start() <= 8)
                || text.hits("not-counted", before).stream().anyMatch(hit -> before.end() - hit.span().end() <= 3 && !(before.end() == hit.span().end() && exposed(sentence)));
    }

    /** 職員1名が, 教員1人のアカウント: few persons who act, not persons whose data were exposed. */
    private boolean acts(Quantity quantity, Span before, Span after) {
        var agent = text.hits("agent", before).stream().anyMatch(hit -> before.end() - hit.span().end() <= 1);
        var subject = text.text(after).startsWith("が") || text.text(after).startsWith("は");
        var typed = text.hits("data-type", after).stream().anyMatch(hit -> hit.span().start() - after.start() <= 3);
        var data = !subject && (typed || text.hits("counted", after).stream().anyMatch(hit -> hit.span().start() - after.start() <= 3));
        if (quantity.value() <= FEW && text.text(after).startsWith("が")) {
            return true;
        }
        if (text.text(after).startsWith("とも") || agent && DO.matcher(text.text()).region(after.start(), after.end()).lookingAt() || agent && text.text(after).startsWith("に")) {
            return true;
        }
        return quantity.value() <= FEW && !data && (agent || !has("counted", before))
                || agent && !data && (subject || text.text(after).startsWith("の"));
    }

    private static boolean english(Quantity quantity) {
        return !quantity.unit().isEmpty() && quantity.unit().charAt(0) < 0x80;
    }

    private boolean listed(Quantity quantity) {
        var line = text.lineAt(quantity.span().start());
        return line != null && quantity.span().start() - line.span().start() <= 2 && introduced(line);
    }

    /** 237人分 is of data by its suffix; 832アカウントに不正ログイン says in its sentence what happened to them. */
    private boolean data(Quantity quantity, Span sentence) {
        return text.text(quantity.span()).endsWith("分") || !text.hits("data-type", new Span(quantity.span().end(), Math.min(sentence.end(), quantity.span().end() + AFTER))).isEmpty()
                || HOLDINGS.contains(quantity.unit()) && !text.hits("incident-event", sentence).isEmpty();
    }

    /** 本館……4,118件: the last word of an item whose list is introduced by what is counted. */
    private boolean itemized(Quantity quantity) {
        var lines = text.lines();
        var own = Spans.first(lines, Line::span, quantity.span().start() + 1) - 1;
        if (own < 0 || lines.get(own).span().end() - quantity.span().end() > 2) {
            return false;
        }
        return lines.subList(Math.max(0, own - ITEMS), own).stream().map(Line::span)
                .anyMatch(line -> has("counted", line) && (has("count-possible", line) || has("open-state", line) || has("count-certain", line) || !text.hits("exposure-heading", line).isEmpty()));
    }

    private boolean introduced(Line line) {
        var number = Spans.first(text.lines(), Line::span, line.span().start());
        return number > 0 && has("counted", text.lines().get(number - 1).span());
    }

    private boolean heading(Quantity quantity) {
        var line = text.lineAt(quantity.span().start());
        return line != null && line.kind() == Line.Kind.HEADING && line.span().length() < quantity.span().length() + 6;
    }

    private String unit(Quantity quantity) {
        var unit = quantity.unit();
        if (PERSONS.contains(unit) || PEOPLE.matcher(unit).matches()) {
            return "PERSONS";
        }
        var line = text.lineAt(quantity.span().start());
        if (unit.equals("先") && line != null && text.text().substring(line.span().start(), quantity.span().start()).contains("個人")) {
            return "PERSONS";
        }
        return ORGANIZATIONS.contains(unit) ? "ORGANIZATIONS" : unit.equals("ファイル") ? "FILES" : "RECORDS";
    }

    /** 46人に送った: as many mails. */
    private boolean recipients(Quantity quantity, Span sentence, Span after) {
        return PERSONS.contains(quantity.unit()) && text.text(after).startsWith("に") && has("sent", sentence) && !text.hits("incident-event", sentence).isEmpty();
    }

    /** What an attacker says he has stands in quotation marks beside his threat. */
    private boolean claimed(Quantity quantity, Span sentence) {
        var line = text.lineAt(quantity.span().start());
        var quoted = text.text(new Span(sentence.start(), quantity.span().start())).lastIndexOf('「') > text.text(new Span(sentence.start(), quantity.span().start())).lastIndexOf('」');
        return has("claimed", sentence) || quoted && line != null && has("claimed", line.span());
    }

    private boolean has(String category, Span span) {
        return !text.hits(category, span).isEmpty();
    }

}
