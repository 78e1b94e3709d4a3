package io.incidentgraph.disclosure.party;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.polarity.Polarity;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Span;

/** Whether a text says that a contractor erred, or that what is his was attacked. To be told, helped or asked is no fault. */
final class Faults {

    private static final Set<String> ERRORS = Set.of("error", "loss", "insider");

    private static final Set<String> ATTACKS = Set.of("hacking", "malware");

    private static final Pattern AGENT = Pattern.compile("(?:\\([^()]*\\)|」)?,?(?:が|は|の|による|により|によって|への(?:不正|サイバー|攻撃|ランサム)|に対する(?:不正|サイバー|攻撃)|において|におき|における|にて|で|側|内|から(?:流出|漏)| |'s|’s|,)");

    private static final Pattern PLACE = Pattern.compile("(?:\\([^()]*\\)|」)?(?:への(?:不正|サイバー|攻撃|ランサム)|に対する(?:不正|サイバー|攻撃)|において|におき|における|にて|で(?!は)|側|内|(?:の|が(?:管理|運営|運用|保有|提供)する)[^、。]{0,20}(?:サーバ|システム|ネットワーク|端末|パソコン|環境|アカウント|サービス|クラウド))");

    private static final Pattern SUFFERS = Pattern.compile("[^、。]{0,6}(?:を受け|に遭|に感染|の被害|被害を|され)");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{1,80}\\)|[」』]?(?:と(?:いい|いう|します|する|呼)[^()]{0,6})?\\)");

    /** A cyber incident at one of our service partners. */
    private static final Pattern PARTNER = Pattern.compile("(?:incident|breach|attack|intrusion|compromise) (?:at|of|affecting) (?:one of our|our|a|an) (?:[a-z-]+ ){0,3}(?:partners?|providers?|vendors?|suppliers?|contractors?|processors?)\\b");

    private static final int WHAT = 80;

    private static final Pattern DID = Pattern.compile("が(?:行っ|行い|行う|担当し|実施し|担っ|作成し|製作し|制作し|印刷し|発送し|設定し)");

    private static final Pattern ACTOR = Pattern.compile("(?:の?(?:担当者|社員|従業員|職員|作業員|作業者|技術者|スタッフ|配達員|運転手|ドライバー|オペレーター)(?:[0-9]名|[0-9]人)?)?(?:が|において|で(?!は))");

    private static final Pattern REASON = Pattern.compile("(?:た|ていた|てい)(?:ため|こと(?:が(?:主な|直接の)?原因|に(?:よ|起因)))");

    private static final Pattern THEIRS = Pattern.compile("\\b(?:its|their|it used|they used|it uses)\\b");

    /** The firm told us that one of its engineers had left a key in public. */
    private static final Pattern THEIR_PEOPLE = Pattern.compile("\\b(?:its|their)(?: own)? (?:[a-z-]+ )?(?:employees?|engineers?|staff|technicians?|developers?|operators?|drivers?|workers?|contractors?)\\b");

    private final Incident incident;

    private final AnnotatedText text;

    /** Whether the incident is called one of a partner without a name. */
    private final boolean ofAPartner;

    Faults(Incident incident) {
        this.incident = incident;
        this.text = incident.text();
        this.ofAPartner = !incident.all(VendorMention.class).isEmpty() && PARTNER.matcher(text.text(incident.segment().span())).find();
    }

    /** Whether he did something wrong. */
    boolean errs(VendorMention mention) {
        return after(mention).filter(after -> AGENT.matcher(text.text(after)).lookingAt()).filter(after -> errs(after) || did(mention, after)).isPresent();
    }

    /** 1行ずれていたのが理由で、印字は甲社が行いました: he did what is said before to have gone wrong. */
    private boolean did(VendorMention mention, Span after) {
        var sentence = text.sentenceAt(mention.span().start());
        return sentence != null && DID.matcher(text.text(after)).lookingAt()
                && wrong(new Span(Math.max(incident.segment().span().start(), sentence.span().start() - WHAT), mention.span().start()));
    }

    private boolean wrong(Span told) {
        return Stream.concat(text.hits("fault", told).stream(), text.hits("incident-event", told).stream().filter(event -> ERRORS.contains(event.value()))).anyMatch(this::told);
    }

    /** Whether what is his was attacked. */
    boolean attacked(VendorMention mention) {
        return after(mention).filter(after -> AGENT.matcher(text.text(after)).lookingAt()).filter(this::attacked).isPresent()
                || !mention.role().equals("INVESTIGATION") && ofAPartner;
    }

    /** That it was looked for with him and not found. */
    boolean denied(VendorMention mention) {
        return after(mention).filter(after -> AGENT.matcher(text.text(after)).lookingAt())
                .filter(after -> Stream.concat(text.hits("incident-event", after).stream(), text.hits("fault", after).stream())
                        .anyMatch(hit -> Polarity.of(text, hit.span()).denied())).isPresent();
    }

    private Optional<Span> after(VendorMention mention) {
        var sentence = text.sentenceAt(mention.span().start());
        return Optional.ofNullable(sentence).filter(same -> !text.text(same.span()).contains("再発防止"))
                .map(same -> new Span(Math.min(behind(mention.span()), same.span().end()), same.span().end()));
    }

    /** Behind the brackets that say what he is called from then on. */
    private int behind(Span name) {
        var brackets = BRACKETS.matcher(text.text()).region(name.end(), text.text().length());
        return brackets.lookingAt() ? brackets.end() : name.end();
    }

    private boolean errs(Span after) {
        var errors = text.hits("incident-event", after).stream().filter(event -> ERRORS.contains(event.value()));
        var theirs = THEIR_PEOPLE.matcher(text.text(after)).find();
        return Stream.concat(text.hits("fault", after).stream(), errors).anyMatch(hit -> bearsOn(after, hit) || theirs && told(hit)) || reason(after);
    }

    /** 乙社の担当者が…送ったことによる: what somebody does is given as the reason. */
    private boolean reason(Span after) {
        var matcher = REASON.matcher(text.text()).region(after.start(), after.end());
        return ACTOR.matcher(text.text(after)).lookingAt() && matcher.find() && alone(new Span(after.start(), matcher.start()));
    }

    private boolean attacked(Span after) {
        var words = text.text(after);
        var place = PLACE.matcher(words).lookingAt();
        var theirs = THEIRS.matcher(words).find();
        return text.hits("incident-event", after).stream().filter(event -> ATTACKS.contains(event.value()) || place && event.value().equals("leak"))
                .filter(event -> place || theirs || SUFFERS.matcher(text.text()).region(event.span().end(), after.end()).lookingAt())
                .anyMatch(event -> bearsOn(after, event) || theirs && told(event));
    }

    /** Nobody else acts in between, and it is not what he only noticed. */
    private boolean bearsOn(Span after, Hit hit) {
        return told(hit) && alone(new Span(after.start(), Math.max(after.start(), hit.span().start())));
    }

    private boolean alone(Span between) {
        return text.hits("speaker", between).isEmpty() && text.hits("sphere", between).stream().noneMatch(this::observes)
                && incident.text().within(VendorMention.class, between).stream().noneMatch(other -> other.span().start() > between.start());
    }

    /** 調査 observes, 調査員 is somebody. */
    private boolean observes(Hit hit) {
        return hit.value().equals("observes") && "員者会業対機先票".indexOf(text.text().charAt(Math.min(hit.span().end(), text.text().length() - 1))) < 0;
    }

    private boolean told(Hit hit) {
        var reading = Polarity.of(text, hit.span());
        return reading.told() && !reading.denied();
    }

}
