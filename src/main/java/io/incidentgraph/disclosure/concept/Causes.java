package io.incidentgraph.disclosure.concept;

import java.util.Collection;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.polarity.Polarity;
import io.incidentgraph.disclosure.text.Span;

import org.jspecify.annotations.Nullable;

/** Finds what a text says caused an incident, in whose sphere, and how it ranks causes. */
public final class Causes implements Annotator {

    /** What is copied is not taken away. */
    private static final Pattern DATA = Pattern.compile("(?:盗ま|持ち去ら|奪わ)れた?(?:ファイル|データ|情報)|(?:ファイル|データ|情報)[がを](?:盗ま|持ち去ら|奪わ).*");

    private static final int ENDING = 10;

    private static final Pattern DISPLAYED = Pattern.compile("(?:など|等)?(?:と(?:いう|いった|の)|の)[^、。]{0,12}(?:警告|表示|画面|メッセージ|音声|電話|ポップアップ|通知)");

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var spheres = new Spheres(text);
        return Masked.hits(text, "cause").filter(hit -> !Measures.lists(text, hit.span()) && !takenByMalware(text, hit) && !displayed(text, hit.span())).map(hit -> mention(text, hit, spheres)).toList();
    }

    /** 端末のパスワードが盗まれ: the password, not the device. */
    private static boolean takenByMalware(AnnotatedText text, Hit hit) {
        if (hit.value().startsWith("physical.theft") && DATA.matcher(text.text(hit.span())).matches()) {
            return true;
        }
        return hit.value().startsWith("physical.theft") && text.hits("data-type", hit.span()).stream().anyMatch(data -> data.value().startsWith("credentials"));
    }

    /** 「ウイルスに感染しました」という警告: what a screen or a caller says has not happened for that. */
    private static boolean displayed(AnnotatedText text, Span span) {
        var sentence = text.sentenceAt(span.start());
        if (sentence == null) {
            return false;
        }
        var before = text.text().substring(sentence.span().start(), span.start() + 1);
        var closed = text.text().indexOf('」', span.end(), Math.max(span.end(), sentence.span().end()));
        return closed >= 0 && before.lastIndexOf('「') > before.lastIndexOf('」') && DISPLAYED.matcher(text.text()).region(closed + 1, sentence.span().end()).lookingAt();
    }

    private static CauseMention mention(AnnotatedText text, Hit hit, Spheres spheres) {
        var stated = spheres.of(hit);
        return new CauseMention(hit.span(), hit.value(), stated.orElseGet(() -> Spheres.usual(hit)), stated.isEmpty(), level(text, hit), Polarity.of(text, stated(text, hit)));
    }

    /** 十分で|なかった: that a safeguard is missing is what is stated, and denies nothing. */
    private static Span stated(AnnotatedText text, Hit hit) {
        var span = hit.span();
        if (!hit.value().startsWith("control")) {
            return span;
        }
        var sentence = text.sentenceAt(span.start());
        var near = new Span(Math.max(0, span.end() - ENDING), Math.min(sentence == null ? span.end() : sentence.span().end(), span.end() + ENDING));
        for (var cue : text.hits("polarity", near)) {
            if (cue.value().equals("negation") && cue.span().start() <= span.end() + 1 && cue.span().end() > span.end()) {
                span = span.to(cue.span());
            }
        }
        return span;
    }

    private static @Nullable String level(AnnotatedText text, Hit hit) {
        var sentence = text.sentenceAt(hit.span().start());
        return sentence == null ? null : text.hits("cause-level", sentence.span()).stream().map(Hit::value).findFirst().orElse(null);
    }

}
