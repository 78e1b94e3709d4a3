package io.incidentgraph.disclosure.concept;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.polarity.Polarity;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Token;
import io.incidentgraph.model.Status;

import org.jspecify.annotations.Nullable;

/**
 * Whether a mention of data says that they were exposed: by the predicate that follows in its clause, else by the one before it in
 * the sentence, else by the line that introduces the list it stands in.
 */
final class Exposure {

    static final String CATEGORY = "exposure";

    private static final Set<String> LIGHT_VERBS = Set.of("関する", "含む", "係る", "基づく", "よる", "つく", "限る", "伴う", "なる", "ある", "いう", "おる",
            "関わる", "かかわる", "つける");

    private static final Set<String> COPULAS = Set.of("なり、", "あり、", "です、", "で、", "なっており、", "ですが、", "なりますが、");

    /** The letters of which the endings of verbs before nouns are made. */
    private static final String ENDINGS = "さしすせされたてでいるらりんまだっ済み";

    private static final Pattern LEFT = Pattern.compile("(?:流出|漏えい|漏洩|流失|持ち出|窃取|盗み出|盗ま|抜き取|奪|誤送信|誤送付|送信|送付|公開|掲載)[しされてまっい]{1,6}た(?:データ|ファイル|メール|添付ファイル|一覧|名簿)(?:の一部|の中|内)?に");

    private static final int ATTRIBUTE = 30;

    private final AnnotatedText text;

    private final Sentence sentence;

    private final Span mention;

    private final Span outer;

    private final List<Hit> predicates;

    private final Introductions introductions;

    Exposure(AnnotatedText text, Sentence sentence, Span mention, List<Hit> predicates, Introductions introductions) {
        this.text = text;
        this.sentence = sentence;
        this.mention = mention;
        this.outer = Brackets.around(text.text(), sentence.span(), mention);
        this.predicates = predicates;
        this.introductions = introductions;
    }

    /** Empty where the text names the data without saying that they were, may have been or were not exposed. */
    Optional<Exposed> find() {
        var english = Latin.at(text.text(), mention);
        var next = english ? inEnglish() : following();
        if (next != null) {
            return judged(next);
        }
        return english || endsNominally() ? before().or(this::introduced) : Optional.empty();
    }

    private @Nullable Hit inEnglish() {
        var clause = text.clauseAt(sentence, mention.end());
        return first(mention.end(), clause.end()).or(() -> last(clause.start(), mention.start())).orElse(null);
    }

    private @Nullable Hit following() {
        var inner = outer.equals(mention) ? Optional.<Hit>empty() : first(mention.end(), outer.end());
        var clause = text.clauseAt(sentence, outer.end());
        return inner.filter(hit -> !hit.value().equals("handled")).or(() -> first(outer.end(), clause.end()))
                .or(() -> continued(clause)).orElse(null);
    }

    /** 氏名を記入し、紛失した, 口座番号は渡していないため、含まれない: the verb after the next comma still governs, unless this clause is complete in itself. */
    private Optional<Hit> continued(Span clause) {
        if (clause.end() >= sentence.span().end() || COPULAS.stream().anyMatch(text.text(clause)::endsWith)) {
            return Optional.empty();
        }
        var next = text.clauseAt(sentence, clause.end() + 1);
        return first(clause.end(), next.end()).filter(hit -> hit.value().equals("exposed") || hit.value().equals("excluded") || denies(hit));
    }

    private Optional<Hit> first(int from, int to) {
        return predicates.stream().filter(hit -> from <= hit.span().start() && hit.span().end() <= to && !ofAnother(hit) && !remarked(hit.span())).findFirst();
    }

    /** 氏名、暗号化された|パスワード: what stands directly before another type of data is said of that one only. */
    private boolean ofAnother(Hit predicate) {
        return !predicate.value().equals("excluded") && beforeData(predicate.span().end());
    }

    private boolean beforeData(int from) {
        var next = text.hits(DataTypes.CATEGORY, new Span(from, Math.min(sentence.span().end(), from + ATTRIBUTE))).stream().findFirst();
        return next.isPresent() && text.text().substring(from, next.get().span().start()).chars().allMatch(character -> ENDINGS.indexOf(character) >= 0);
    }

    private Optional<Hit> last(int from, int to) {
        return predicates.stream().filter(hit -> from <= hit.span().start() && hit.span().end() <= to).reduce((one, other) -> other);
    }

    private Optional<Exposed> judged(Hit predicate) {
        var reading = Polarity.of(text, stem(predicate.span()));
        return switch (predicate.value()) {
            case "handled" -> Optional.empty();
            case "excluded" -> Optional.of(Exposed.denied(predicate.span()));
            case "entered" -> deceived() && reading.told() ? Optional.of(Exposed.of(reading, predicate.span())) : Optional.empty();
            case "contained" -> reading.told() ? Optional.of(kept(contained(Exposed.of(reading, predicate.span())))) : Optional.empty();
            default -> reading.told() ? Optional.of(encrypted(predicate) ? kept(Exposed.of(reading, predicate.span())) : Exposed.of(reading, predicate.span())) : Optional.empty();
        };
    }

    /** 流出したファイルに含まれていた: what was in that which got out got out. */
    private Exposed contained(Exposed exposed) {
        return LEFT.matcher(text.text()).region(sentence.span().start(), mention.start()).find() ? exposed : exposed.weakened();
    }

    /** 予約サイトで管理しており、対象外です: what is kept may be said not to be among the data later in the sentence. */
    private Exposed kept(Exposed exposed) {
        var rest = new Span(exposed.predicate().end(), sentence.span().end());
        var others = text.hits(DataTypes.CATEGORY, rest).stream().anyMatch(hit -> !hit.value().equals(DataTypes.NO_DATA));
        return exposed.status() == Status.DENIED || others || exposed.predicate().start() < mention.end() ? exposed
                : predicates.stream().filter(hit -> rest.contains(hit.span())).filter(this::denies).findFirst()
                        .map(hit -> Exposed.denied(hit.span())).orElse(exposed);
    }

    /** 暗号化されており、対象ではありません: what is safe may be kept so. */
    private boolean encrypted(Hit predicate) {
        return text.text().startsWith("暗号化", predicate.span().start());
    }

    private boolean denies(Hit predicate) {
        var reading = Polarity.of(text, stem(predicate.span()));
        return predicate.value().equals("excluded") || predicate.value().equals("contained") && reading.told() && reading.denied()
                && !reading.noEvidence();
    }

    /** 置いて|おらず: the ending begins with the last character of the form. */
    private Span stem(Span predicate) {
        var last = text.text().charAt(predicate.end() - 1);
        return predicate.length() > 1 && (last == 'て' || last == 'で') ? new Span(predicate.start(), predicate.end() - 1) : predicate;
    }

    private boolean deceived() {
        return !text.hits("deception", sentence.span()).isEmpty();
    }

    /** 流出したのは氏名、住所: what is said before a noun that ends the sentence is said of it. */
    private Optional<Exposed> before() {
        return predicates.stream().filter(hit -> hit.span().end() <= outer.start())
                .filter(hit -> hit.value().equals("exposed") || hit.value().equals("contained")).reduce((one, other) -> other)
                .flatMap(this::judged).map(this::denying);
    }

    private Optional<Exposed> introduced() {
        return introductions.of(sentence, mention).map(this::denying);
    }

    private Exposed denying(Exposed exposed) {
        var own = Polarity.of(text, outer);
        return own.denied() && !remarked(own.cues().getFirst()) ? Exposed.of(own, own.cues().getFirst()) : exposed;
    }

    /** 氏名、住所(番号の記載はなし): what is said in brackets of other data. */
    private boolean remarked(Span cue) {
        var brackets = Brackets.around(text.text(), sentence.span(), cue);
        return !brackets.equals(cue) && !brackets.contains(mention) && !text.hits(DataTypes.CATEGORY, brackets).isEmpty();
    }

    /** Whether nothing but the end of a list follows: no verb that would say something else of the data. */
    private boolean endsNominally() {
        return endsInThing() || text.tokens().within(new Span(outer.end(), Math.max(outer.end(), sentence.span().end()))).stream()
                .filter(token -> token.is("動詞.自立") && !LIGHT_VERBS.contains(token.base()) && !lone(token.surface()) && !ofData(token))
                .noneMatch(token -> Brackets.around(text.text(), sentence.span(), token.span()).equals(token.span()));
    }

    /** …、予約した資料の名称 3,866人分: the verbs of a list that ends in a noun for a thing belong to its items. */
    private boolean endsInThing() {
        var last = text.tokens().at(sentence.span().end() - 1);
        return last != null && last.noun() && !last.is("名詞.サ変接続") && !last.is("名詞.非自立") && !last.is("名詞.副詞可能");
    }

    /** A verb in the name of a type of data, or right before one. */
    private boolean ofData(Token token) {
        return beforeData(token.span().end()) || text.hits(DataTypes.CATEGORY, sentence.span()).stream().anyMatch(data -> data.span().contains(token.span()));
    }

    /** 健|診: one ideograph that the dictionary takes for a verb is a piece of a noun. */
    private static boolean lone(String surface) {
        return surface.length() == 1 && surface.charAt(0) >= '\u4e00';
    }

}
