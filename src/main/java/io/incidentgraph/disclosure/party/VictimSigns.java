package io.incidentgraph.disclosure.party;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.segment.Segment;
import io.incidentgraph.disclosure.segment.Statement;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

/** Reads from the words around a mention what speaks for its being the victim. */
final class VictimSigns {

    private static final int NEAR = 30;

    private static final int HEAD = 400;

    private static final Pattern QUOTE = Pattern.compile("[」』》〉】]");

    private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]*\\)");

    private static final Pattern TOPIC = Pattern.compile(" ?(?:は|が|では|によると|によれば)");

    private static final Pattern OWNER = Pattern.compile("(?: |'s |’s )?(?:の|が|は|で(?:、|[^すきも])|では|にて|にお|における|に勤務|に所属|に対する(?:不正|サイバー)|への(?:不正|サイバー)|'s|’s)");

    private static final Pattern HEADLINE = Pattern.compile("(?:、|,| |の|が|で|に|:|$)");

    /** To whom it was told, from whom it was heard, where it is: nothing of this makes a victim. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?:に(?:も)?(?:報告|相談|届|通報|連絡|対し|提出|本社|ある|所在)|へ|から|より|宛|様|殿|御中|と(?:共同|協力|連携|共に|とも)|警|内|外|の(?:会社役員|会社員|公務員|無職|自営業|アルバイト|大学生|少年|男|女|元)|在住|出身|産|民|地方)");

    /** 株式会社みなとの採用担当です: who writes says who he is. */
    private static final Pattern INTRODUCES = Pattern.compile("の[^、。はがをにで]{0,14}(?:です|でございます|と申します)。");

    private static final Pattern ROW = Pattern
            .compile("(?:[0-9]{1,2}[.) ] ?)?.?(?:組織|団体|企業|会社|法人|事業者|機関|公表者|公表元|発表者|発表元|当事者|報告者|実施主体|設置者)(?:名|等|名称)? *[:/ ] *");

    private static final int MARK = 5;

    /** 甲社は、タイの子会社乙社で…: not its own. */
    private static final Pattern OF_ITS = Pattern.compile("[^。]{0,40}(?:子会社|グループ会社|関連会社)");

    private static final Pattern DATED = Pattern.compile("[〔\\[(【◆・]?[0-9月日年/.() 月火水木金土日曜]{2,20}[、:]?");

    /** What follows the name with which the item of a digest begins. */
    private static final Pattern ITEM = Pattern.compile(" ?(?:は|が|で|では|の|において|におきまして|、|,|:|=| |(?=[0-9]{1,4}[年月/])|$)");

    private static final Pattern SUBSIDIARY = Pattern.compile(".*(?:子会社|グループ会社)(?:である|の|、|「)?$|.*(?:subsidiary),? $", Pattern.DOTALL);

    private static final Pattern OPERATES = Pattern.compile(".*運営(?:元|会社|者|主体|する|している|を行う)(?:の|である|は|、)?$", Pattern.DOTALL);

    private final Incident incident;

    private final AnnotatedText text;

    private final Definitions definitions;

    private final boolean firstPerson;

    VictimSigns(Incident incident) {
        this.incident = incident;
        this.text = incident.text();
        this.definitions = new Definitions(text);
        this.firstPerson = !incident.hits("speaker").isEmpty() || !incident.hits("english-self").isEmpty();
    }

    boolean firstPerson() {
        return firstPerson;
    }

    Set<VictimSign> of(OrgMention mention) {
        var signs = EnumSet.noneOf(VictimSign.class);
        var after = after(mention.span());
        var before = text.text().substring(Math.max(0, mention.span().start() - NEAR), mention.span().start());
        if (definitions.ofTheSpeaker(mention.span())) {
            signs.add(VictimSign.DEFINED);
        }
        if (row(mention.span())) {
            signs.add(VictimSign.ROW);
        }
        if (headline(mention.span())) {
            signs.add(VictimSign.HEADLINE);
        }
        if (mention.alone() && atAnEdge(mention.span())) {
            signs.add(firstPerson ? VictimSign.SENDER : VictimSign.TITLE);
        }
        if (!Names.own(mention.name()).equals(mention.name()) || INTRODUCES.matcher(after).lookingAt()) {
            signs.add(VictimSign.OWN);
        }
        if (!ASIDE.matcher(after).lookingAt() && !located(mention, before)) {
            within(mention, before, after, signs);
        }
        return signs;
    }

    private void within(OrgMention mention, String before, String after, Set<VictimSign> signs) {
        var sentence = text.sentenceAt(mention.span().start());
        var where = sentence == null ? mention.span() : sentence.span();
        var states = !text.within(Statement.class, where).isEmpty();
        if (SUBSIDIARY.matcher(before).matches() && states) {
            signs.add(VictimSign.SUBSIDIARY);
        }
        if (acts(mention.span()) || !firstPerson && TOPIC.matcher(after).lookingAt() && !text.hits("publishes", where).isEmpty()) {
            signs.add(VictimSign.ANNOUNCES);
        }
        if (OPERATES.matcher(before).matches() || after.startsWith("が運営")) {
            signs.add(VictimSign.OPERATOR);
        }
        if (states && OWNER.matcher(after).lookingAt()) {
            signs.add(opening(mention.span()) ? VictimSign.OPENING : VictimSign.STATED);
        }
        if (title(mention.span()) && HEADLINE.matcher(after).lookingAt()) {
            signs.add(VictimSign.TITLE);
        }
        if (definitions.alias(mention.span()).isPresent()) {
            signs.add(VictimSign.ABBREVIATED);
        }
    }

    private boolean acts(Span span) {
        return text.hits("english-act", new Span(span.end(), Math.min(text.text().length(), span.end() + HEAD / 4))).stream()
                .anyMatch(act -> after(span).strip().startsWith(text.text(act.span())) && !text.text().startsWith(" us", act.span().end()));
    }

    /** 長野県の松本市, 株式会社みなと(松本市): only where it is. */
    private boolean located(OrgMention mention, String before) {
        var end = mention.span().end();
        var next = text.within(OrgMention.class, new Span(end, Math.min(text.text().length(), end + NEAR)));
        var holds = !next.isEmpty() && next.getFirst().span().start() <= end + 1
                && text.text().substring(end, next.getFirst().span().start()).replace("の", "").isEmpty();
        return holds || before.endsWith("(") && !text.hits("place-end", mention.span()).isEmpty();
    }

    private boolean row(Span span) {
        var line = text.lineAt(span.start());
        return line != null && ROW.matcher(text.text().substring(line.span().start(), span.start())).matches();
    }

    /** The heading of one of several incidents. */
    private boolean headline(Span span) {
        var line = text.lineAt(span.start());
        if (line == null || text.all(Segment.class).size() < 2 || !incident.segment().span().contains(span)) {
            return false;
        }
        var before = text.text().substring(line.span().start(), span.start());
        var item = (before.length() <= MARK || DATED.matcher(before).matches()) && first(line) && ITEM.matcher(after(span)).lookingAt() && !OF_ITS.matcher(after(span)).lookingAt();
        return item || line.kind() == Line.Kind.HEADING && before.length() <= 2 && line.span().start() - incident.segment().span().start() < NEAR;
    }

    /** The first line of the incident, or the one below a heading that names nobody. */
    private boolean first(Line line) {
        var lines = Spans.within(text.lines(), Line::span, incident.segment().span());
        return line.equals(lines.getFirst()) || lines.size() > 1 && line.equals(lines.get(1)) && text.within(OrgMention.class, lines.getFirst().span()).isEmpty();
    }

    /** Near the beginning or the end of the incident's passage, or outside of it: in the letter's head or foot. */
    private boolean atAnEdge(Span span) {
        var segment = incident.segment().span();
        return span.start() - segment.start() < HEAD || segment.end() - span.end() < HEAD;
    }

    private boolean opening(Span span) {
        var first = incident.all(Statement.class).stream().findFirst();
        return first.isPresent() && span.start() <= first.get().span().end();
    }

    /** A line that is no sentence and stands before what is told, or a heading. */
    private boolean title(Span span) {
        var line = text.lineAt(span.start());
        return line != null && text.text().charAt(line.span().end() - 1) != '。' && line.span().start() - incident.segment().span().start() < HEAD
                && (line.kind() == Line.Kind.HEADING || opening(span) || line.span().start() <= incident.segment().span().start());
    }

    private String after(Span span) {
        var after = text.text().substring(span.end(), Math.min(text.text().length(), span.end() + 4 * NEAR));
        var words = without(BRACKETS, without(QUOTE, after));
        return words.substring(Departments.end(words, 0));
    }

    private static String without(Pattern beginning, String words) {
        var matcher = beginning.matcher(words);
        return matcher.lookingAt() ? words.substring(matcher.end()) : words;
    }

}
