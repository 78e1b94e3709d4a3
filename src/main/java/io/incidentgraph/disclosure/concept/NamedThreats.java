package io.incidentgraph.disclosure.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.polarity.Polarity;
import io.incidentgraph.disclosure.text.Span;

/** Finds vulnerabilities by their CVE ids, and malware that the text itself introduces by a name that no list has. */
public final class NamedThreats implements Annotator {

    static final String VULNERABILITY = "vulnerability";

    private static final Pattern CVE = Pattern.compile("CVE-[0-9]{4}-[0-9]{4,7}", Pattern.CASE_INSENSITIVE);

    private static final String CVE_ID = "cve-";

    /** LockBit2.0 is written LockBit 2.0. */
    private static final Pattern VERSION = Pattern.compile("^([A-Za-z]{3,})([0-9]+\\.[0-9]+)$");

    private static final String QUOTES = "「『\"";

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static final List<Introduction> NAMES = List.of(
            new Introduction(QUOTES, "", "[「『\"]([A-Z][A-Za-z0-9.-]{2,24})[」』\"](?:によって|により|による|に|が)[^。]{0,40}(?:暗号化|感染|身代金)"),
            new Introduction(LETTERS, "と", "([A-Za-z][A-Za-z0-9.-]{2,24})[」』\"]?(?:と呼ばれる|という名称の|という名の|という)(?:種類の|新種の)?(?:ランサムウ[ェエ]ア|マルウ[ェエ]ア|ウイルス|ウィルス)"),
            new Introduction("ラマウ", "ウ", "(?:ランサムウ[ェエ]ア|マルウ[ェエ]ア|ウイルス)[「『\"]([A-Za-z][A-Za-z0-9 .-]{2,24})[」』\"]"),
            new Introduction("rm", "ware ", "\\b(?:ransomware|malware) (?:known as|called|named) [\"“]?([A-Z][A-Za-z0-9.-]{2,24})"));

    private static final Introduction GANG = new Introduction(QUOTES, "", "[「『\"]([A-Za-z][A-Za-z0-9.-]{2,24})[」』\"](?:を名乗る|と名乗る|と称する|と呼ばれる)[^。、\\n]{0,10}(?:グループ|集団|ギャング)");

    /** A gang is named behind the word for what it uses, at most in the next line. */
    private static final Pattern OF_RANSOMWARE = Pattern.compile("ランサム[^\\n]{0,40}\\n?[^\\n]{0,120}$");

    private static final int REACH = 166;

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var found = new ArrayList<ConceptMention>();
        var cve = CVE.matcher(text.text());
        var folded = text.analysed().normalized().folded();
        for (var at = folded.indexOf(CVE_ID); at >= 0; at = folded.indexOf(CVE_ID, at + 1)) {
            if (cve.region(at, folded.length()).lookingAt()) {
                found.add(mention(text, new Span(at, cve.end()), VULNERABILITY, cve.group().toUpperCase(Locale.ROOT)));
            }
        }
        NAMES.forEach(name -> names(text, name, _ -> true, found));
        names(text, GANG, gang -> OF_RANSOMWARE.matcher(text.text()).region(Math.max(0, gang - REACH), gang).find(), found);
        return found;
    }

    private static void names(AnnotatedText text, Introduction introduction, IntPredicate at, List<ConceptMention> found) {
        introduction.in(text.text(), name -> {
            var span = new Span(name.start(1), name.end(1));
            if (at.test(name.start()) && text.hits(ConceptMentions.MALWARE).stream().noneMatch(known -> known.span().overlaps(span))) {
                found.add(mention(text, span, ConceptMentions.MALWARE, VERSION.matcher(name.group(1)).replaceFirst("$1 $2")));
            }
        });
    }

    private static ConceptMention mention(AnnotatedText text, Span span, String category, String value) {
        return new ConceptMention(span, category, value, Polarity.of(text, span));
    }

}
