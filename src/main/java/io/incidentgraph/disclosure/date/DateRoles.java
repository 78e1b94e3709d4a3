package io.incidentgraph.disclosure.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Span;

/**
 * Reads from the verbs what happened on each date. In a scope the last verb decides; an occurrence before it counts as well,
 * where it is told as the content of what was noticed: "on … it was found that … had been attacked".
 */
final class DateRoles {

    private static final String CATEGORY = "date-role";

    private static final String ANSWER = "business";

    private static final String OCCURRED = "occurred";

    private static final String DETECTED = "detected";

    /** What may be told of a date before what was done in answer on it. */
    private static final Set<String> KNOWN = Set.of(DETECTED, "contained");

    /** What is told of the day on which something began that was found out later. */
    private static final Set<String> CONTENTS = Set.of(OCCURRED, DETECTED);

    /** What is said behind the end of a period, if it is said of the period. */
    private static final Set<String> OF_PERIODS = Set.of(OCCURRED, "exposure");

    /** 漏えいしたと発表した: everything before is what was announced. */
    private static final Pattern REPORTED = Pattern.compile("^[とを]|明らかに");

    private static final Pattern TRACES = Pattern.compile("痕跡|形跡|可能性|おそれ|恐れ|疑い|懸念");

    /** 窃取されたとみられるデータが公開され: said of the data, not of the day. */
    private static final Pattern ATTRIBUTE = Pattern.compile("た?(?:とみられる|と思われる|とされる|とする)?(?:データ|情報|ファイル|個人情報|メール|書類)");

    /** Words of being told by somebody. */
    private static final Pattern TOLD = Pattern.compile("告げ|知らさ|連絡|通報|指摘|通知|情報提供");

    /** What is said of the time of inquiries. */
    private static final Pattern INQUIRY = Pattern.compile("問|連絡|指摘|届|寄せ|申|電話|苦情|相談|通報");

    private static final Pattern NOTICE = Pattern.compile("(?:報|お知らせ|お詫び|おわび|経緯|ご報告)を[^。]{0,20}(?:掲載|公開|公表|発信)");

    private static final Pattern TOPIC = Pattern.compile("[^は、。]{2,40}は");

    private static final Pattern SINCE = Pattern.compile("(?:頃|ごろ)?(?:以降|から(?!の|連絡|指摘|通報))");

    /** 5月31日に行った更新に誤りがあり: said of the thing. */
    private static final Pattern ATTRIBUTIVE = Pattern.compile("(?:に|の)[^、。]{0,12}[っしれい]た(?![、。])(?!こと|ところ|際|時|ため|後|とき|結果|方|人|者|お客|電話|連絡|通報|指摘)");

    private static final Pattern INVESTIGATION = Pattern.compile("調査(?:の結果|により|によって|で(?!は)|を(?:進め|行っ|続け))|調べ(?:たところ|た結果|で)");

    private static final Pattern CONTENT = Pattern.compile("(?:てい|でい|た)(?:た)?ことが$|ていたこと");

    private static final int LAST = 8;

    private static final int LABEL = 25;

    private final Incident incident;

    private final List<RoleOfDate> roles = new ArrayList<>();

    private DateRoles(Incident incident) {
        this.incident = incident;
    }

    static List<RoleOfDate> of(Incident incident) {
        var roles = new DateRoles(incident);
        incident.all(DateScope.class).forEach(roles::scope);
        roles.roles.addAll(DateLabels.of(incident));
        return roles.roles;
    }

    private void scope(DateScope scope) {
        var text = incident.text();
        var last = Math.min(scope.span().end(), firstSentenceEnd(scope));
        var hits = text.hits(CATEGORY, new Span(scope.span().start(), Math.max(last, scope.span().start()))).stream().filter(this::told).toList();
        if (!hits.isEmpty() && hits.getLast().value().equals(ANSWER)) {
            hits = hits.stream().filter(hit -> KNOWN.contains(hit.value())).toList();
        }
        if (hits.isEmpty() || aside(scope.date()) || hits.getLast().value().equals("planned")) {
            return;
        }
        var end = incident.all(Period.class).stream().anyMatch(period -> period.to().equals(scope.date()));
        if (english(scope)) {
            hits = List.of(scope.span().start() < scope.date().span().start() ? hits.getLast() : hits.getFirst());
        }
        var lead = lead(scope.date());
        var announced = lead.flatMap(date -> announcement(date)).orElse(null);
        if (announced != null && lead.get().equals(scope.date())) {
            roles.add(new RoleOfDate(scope.date(), announced.value(), words(scope.date(), announced)));
            return;
        }
        if (announced != null && hits.size() == 1 && hits.getFirst().equals(announced)) {
            return;
        }
        var told = hits.stream().filter(hit -> announced == null || !hit.equals(announced)).toList();
        var content = foundOut(scope, told);
        for (var hit : content ? told.stream().filter(hit -> CONTENTS.contains(hit.value())).toList() : said(told, end)) {
            roles.add(new RoleOfDate(scope.date(), content && hit.value().equals(DETECTED) ? OCCURRED : hit.value(), words(scope.date(), hit)));
        }
    }

    /** 調査の結果、6月9日以降、…ていたことが分かった: the day is what was found out, and not when. */
    private boolean foundOut(DateScope scope, List<Hit> hits) {
        var text = incident.text().text();
        var sentence = incident.text().sentenceAt(scope.date().span().start());
        if (sentence == null || !hits.getLast().value().equals(DETECTED) || hits.stream().allMatch(hit -> incident.text().text(hit.span()).contains("調査"))) {
            return false;
        }
        var between = text.substring(scope.date().span().end(), Math.max(scope.date().span().end(), hits.getLast().span().start()));
        var since = SINCE.matcher(between).lookingAt() || ATTRIBUTIVE.matcher(between).lookingAt() || INVESTIGATION.matcher(text.substring(sentence.span().start(), scope.date().span().start())).find();
        return since && CONTENT.matcher(between).find();
    }

    /** 町は5月21日、…が4月8日から…と発表した: the day behind the topic, of whose sentence the last verb is said. */
    private Optional<Dated> lead(Dated date) {
        var text = incident.text();
        var sentence = text.sentenceAt(date.span().start());
        return sentence == null ? Optional.empty() : text.within(Dated.class, sentence.span()).stream().findFirst()
                .filter(first -> first.day() && text.text().startsWith("、", first.span().end()))
                .filter(first -> TOPIC.matcher(text.text().substring(sentence.span().start(), first.span().start())).matches());
    }

    private Optional<Hit> announcement(Dated lead) {
        var sentence = incident.text().sentenceAt(lead.span().start());
        return sentence == null ? Optional.empty() : incident.text().hits(CATEGORY, new Span(lead.span().end(), sentence.span().end())).stream().reduce((first, last) -> last)
                .filter(hit -> hit.value().equals("disclosed") && sentence.span().end() - hit.span().end() <= LAST);
    }

    /**
     * What is said of a date itself. What was found out or announced then had happened before; of a period it is said only what
     * lasted, or that inquiries came in.
     */
    private List<Hit> said(List<Hit> hits, boolean endOfPeriod) {
        if (hits.getFirst().form().attribute("only").equals("true")) {
            return List.of(hits.getFirst());
        }
        if (hits.getLast().value().equals("disclosed") && REPORTED.matcher(incident.text().text(hits.getLast().span())).find()) {
            return List.of(hits.getLast());
        }
        var noticed = hits.stream().filter(hit -> hit.value().equals(DETECTED)).findFirst();
        if (endOfPeriod && (noticed.isEmpty() || !hits.getFirst().equals(noticed.get()) || !INQUIRY.matcher(incident.text().text(noticed.get().span())).find())) {
            return hits.stream().filter(hit -> OF_PERIODS.contains(hit.value())).toList();
        }
        return hits.stream().filter(hit -> !hit.value().equals(OCCURRED) || noticed.isEmpty() || !found(hit, noticed.get())).toList();
    }

    /** Told after the noticing, or before it as what there were traces or fear of. */
    private boolean found(Hit happening, Hit noticing) {
        var start = happening.span().start();
        if (start > noticing.span().start()) {
            return true;
        }
        var between = incident.text().text().substring(happening.span().end(), Math.max(happening.span().end(), noticing.span().start()));
        return TRACES.matcher(between).find() || between.contains("いること") && TOLD.matcher(incident.text().text(noticing.span())).find();
    }

    /** (2月退職): a remark on somebody or something. */
    private boolean aside(Dated date) {
        var text = incident.text();
        var line = text.lineAt(date.span().start());
        return line != null && date.span().start() > line.span().start() + 1 && text.text().charAt(date.span().start() - 1) == '('
                && text.text().substring(date.span().end(), line.span().end()).indexOf(')') > 0;
    }

    /** In English the verb nearest to the date is the one. */
    private boolean english(DateScope scope) {
        return incident.text().text(scope.span()).chars().noneMatch(character -> character >= 0x3041 && character <= 0x9fff);
    }

    /** What another sentence of a chronology's entry says is not said of its date in the same words. */
    private int firstSentenceEnd(DateScope scope) {
        var sentence = incident.text().sentenceAt(scope.span().start());
        return sentence == null || scope.span().start() <= scope.date().span().end() ? scope.span().end() : Math.max(sentence.span().end(), scope.span().start());
    }

    private boolean told(Hit hit) {
        var text = incident.text().text();
        return !text.startsWith("した場合", hit.span().end()) && !quoted(hit) && !answer(hit) && !receivedReport(hit) && !notice(hit)
                && !(hit.value().equals(OCCURRED) && ATTRIBUTE.matcher(text).region(hit.span().end(), text.length()).lookingAt());
    }

    /** 第二報をホームページに掲載: what was put there tells of it and is not it. */
    private boolean notice(Hit hit) {
        var words = incident.text().text();
        return hit.value().equals(OCCURRED) && NOTICE.matcher(words.substring(Math.max(0, hit.span().start() - LABEL), hit.span().end())).find();
    }

    /** 乙社から当社へ第一報: told to one, not to all. */
    private boolean receivedReport(Hit hit) {
        var words = incident.text().text();
        return hit.value().equals("disclosed") && words.startsWith("報", hit.span().end() - 1) && hit.span().start() > 0
                && (words.startsWith("へ", hit.span().start() - 1) || words.startsWith("に", hit.span().start() - 1));
    }

    /** お詫びのメールを送信しました: what was sent in answer is not what was sent by mistake. */
    private boolean answer(Hit hit) {
        return hit.value().equals(OCCURRED) && incident.text().hits(CATEGORY, new Span(Math.max(0, hit.span().start() - LABEL), Math.min(incident.text().text().length(), hit.span().end() + LABEL)))
                .stream().anyMatch(other -> other.value().equals(ANSWER) && other.span().overlaps(hit.span()));
    }

    /** What a button or a message says is nothing that happened. */
    private boolean quoted(Hit hit) {
        var sentence = incident.text().sentenceAt(hit.span().start());
        var before = sentence == null ? "" : incident.text().text().substring(sentence.span().start(), hit.span().end());
        return before.lastIndexOf('「') > before.lastIndexOf('」');
    }

    private static Span words(Dated date, Hit hit) {
        return date.span().to(hit.span());
    }

}
