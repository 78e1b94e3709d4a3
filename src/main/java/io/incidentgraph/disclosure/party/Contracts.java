package io.incidentgraph.disclosure.party;

import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Endings;
import io.incidentgraph.disclosure.text.Span;

/** Whether a sentence says that the bearer of a name was given work: 保守を委託している甲社, 運用を乙社に委託し, 業務を請け負った丙社. */
final class Contracts {

    private static final int REACH = 60;

    private static final int WORK = 30;

    /** Who always does surveys for somebody does not investigate the incident. */
    private static final Pattern STANDING = Pattern.compile("委託(?:する|している|しております|していた)");

    private static final Pattern PREDICATE = Pattern.compile("(?:\\([^()]*\\))?(?:。|、|で|です|$)");

    private static final Pattern USES = Pattern.compile(".*(?:利用|使用|導入|契約)(?:する|している|しております|していた|しておりました|した)、?", Pattern.DOTALL);

    private static final Pattern USED = Pattern.compile(
            ".*(?:利用|使用|導入|契約)(?:する|している|しております|していた)[^、。]{0,20}を(?:提供|運営|開発|運用|管理)(?:する|している|しております|していた)", Pattern.DOTALL);

    /** With which what {@link #USED} finds ends. */
    private static final Endings DOING = Endings.of("する", "している", "しております", "していた");

    private static final Pattern OF_ITS = Pattern.compile("(?:\\([^()]*\\))?社?(?:の|が(?:提供|運営|開発))[^、。]{0,20}(?:サービス|システム|クラウド|ソフト|プラットフォーム|ツール|アプリ|フォーム|サイト|製品)");

    private static final Pattern BEHALF = Pattern.compile("[^.;]{3,80}?(?: on our behalf| for us\\b| on behalf of)");

    private static final Pattern TOPIC = Pattern.compile("[^、。]{1,30}(?:は|については)、?");

    private static final Pattern DOES = Pattern.compile("が(?:行っ|行い|担当し|実施し|担っ|請け負|受け持|受託し|作成し|製作し|制作し|開発し)");

    private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]{1,80}\\)");

    private static final Pattern APPOSITION = Pattern.compile("(?: \\([^()]*\\))?, ");

    private static final Pattern FURTHER = Pattern.compile("\\([^()]{0,12}(?:再|下請|孫請)");

    private final AnnotatedText text;

    Contracts(AnnotatedText text) {
        this.text = text;
    }

    boolean names(OrgMention org) {
        var sentence = text.sentenceAt(org.span().start());
        return sentence != null && !inBrackets(org) && (follows(sentence.span(), org) || isEntrusted(sentence.span(), org) || receives(sentence.span(), org)
                || BEHALF.matcher(text.text()).region(org.span().end(), sentence.span().end()).lookingAt() || isIntroduced(sentence.span(), org) || isDescribed(sentence.span(), org) || provides(text, org.span()) || isUsed(org.span()));
    }

    /** Whether it only made what somebody uses: 甲社が提供するサービス. */
    static boolean provides(AnnotatedText text, Span name) {
        return text.hits("provides", new Span(name.end(), Math.min(text.text().length(), name.end() + WORK))).stream()
                .anyMatch(hit -> hit.span().start() == name.end());
    }

    /** Whether the one who gave him the work had it from another one. */
    boolean further(OrgMention org) {
        var sentence = text.sentenceAt(org.span().start());
        var after = new Span(org.span().end(), Math.min(sentence == null ? org.span().end() : sentence.span().end(), org.span().end() + REACH));
        return FURTHER.matcher(text.text()).region(org.span().end(), text.text().length()).lookingAt() || sentence != null && isEntrusted(sentence.span(), org) && text.text(after).contains("再委託");
    }

    /** The kind of work that is named before it. */
    String role(OrgMention org) {
        var sentence = text.sentenceAt(org.span().start());
        var from = Math.max(sentence == null ? 0 : sentence.span().start(), org.span().start() - WORK);
        return text.hits("vendor-work", new Span(from, org.span().start())).reversed().stream()
                .filter(work -> !work.value().equals("INVESTIGATION") || !STANDING.matcher(text.text().substring(work.span().end(), org.span().start())).find())
                .findFirst().map(work -> work.value()).orElse("UNKNOWN");
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
        var end = behind(org.span());
        var next = end < text.text().length() ? text.text().charAt(end) : ' ';
        return (next == 'に' || next == 'へ') && !text.text().startsWith("には", end)
                && text.hits("contract", new Span(end, Math.max(end, Math.min(sentence.end(), end + REACH)))).stream()
                        .anyMatch(hit -> hit.value().equals("entrusts") || text.text(hit.span()).contains("委託し"));
    }

    /** 印字は甲社が行いました: the work is the topic. */
    private boolean does(Span sentence, int end) {
        var before = TOPIC.matcher(text.text()).region(sentence.start(), Math.max(sentence.start(), end));
        return DOES.matcher(text.text()).region(end, sentence.end()).lookingAt() && before.lookingAt()
                && !text.hits("vendor-work", new Span(sentence.start(), before.end())).isEmpty();
    }

    /** Behind the brackets that follow a name. */
    private int behind(Span name) {
        var brackets = BRACKETS.matcher(text.text()).region(name.end(), text.text().length());
        return brackets.lookingAt() ? brackets.end() : name.end();
    }

    /** 委託先は印刷業を営む甲社で、…: the word for a contractor is the topic, and the name is what is said of it. */
    private boolean isIntroduced(Span sentence, OrgMention org) {
        var before = new Span(sentence.start(), org.span().start());
        return PREDICATE.matcher(text.text()).region(org.span().end(), sentence.end()).lookingAt() && text.within(OrgMention.class, before).isEmpty()
                && text.hits("vendor", before).stream().anyMatch(hit -> text.text().startsWith("は", hit.span().end()));
    }

    /** Riverside Print Ltd ("Riverside"), the company that mails our statements. */
    private boolean isDescribed(Span sentence, OrgMention org) {
        var matcher = APPOSITION.matcher(text.text()).region(org.span().end(), sentence.end());
        return matcher.lookingAt() && text.hits("contract", new Span(matcher.end(), sentence.end())).stream()
                .anyMatch(hit -> hit.value().equals("describes") && hit.span().start() == matcher.end());
    }

    /** 当社が利用している甲社のサービス, 当社が利用しているサービスを提供する甲社. */
    private boolean isUsed(Span name) {
        var before = text.text().substring(Math.max(0, name.start() - REACH), name.start());
        return OF_ITS.matcher(text.text()).region(name.end(), Math.min(text.text().length(), name.end() + WORK)).lookingAt()
                && USES.matcher(before.substring(Math.max(0, before.length() - WORK))).matches() || DOING.end(before) && USED.matcher(before).matches();
    }

    private boolean receives(Span sentence, OrgMention org) {
        var end = behind(org.span());
        return text.hits("contract", sentence).stream().anyMatch(hit -> hit.value().equals("receives") && hit.span().start() == end) || does(sentence, end);
    }

}
