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

    /** LockBit2.0 is written LockBit 2.0. */
    private static final Pattern VERSION = Pattern.compile("^([A-Za-z]{3,})([0-9]+\\.[0-9]+)$");

    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("[「『\"]([A-Z][A-Za-z0-9.-]{2,24})[」』\"](?:によって|により|による|に|が)[^。]{0,40}(?:暗号化|感染|身代金)"),
            Pattern.compile("([A-Za-z][A-Za-z0-9.-]{2,24})[」』\"]?(?:と呼ばれる|という名称の|という名の|という)(?:種類の|新種の)?(?:ランサムウ[ェエ]ア|マルウ[ェエ]ア|ウイルス|ウィルス)"),
            Pattern.compile("(?:ランサムウ[ェエ]ア|マルウ[ェエ]ア|ウイルス)[「『\"]([A-Za-z][A-Za-z0-9 .-]{2,24})[」』\"]"),
            Pattern.compile("\\b(?:ransomware|malware) (?:known as|called|named) [\"“]?([A-Z][A-Za-z0-9.-]{2,24})"));

    private static final Pattern GANG = Pattern.compile("[「『\"]([A-Za-z][A-Za-z0-9.-]{2,24})[」』\"](?:を名乗る|と名乗る|と称する|と呼ばれる)[^。、\\n]{0,10}(?:グループ|集団|ギャング)");

    /** A gang is named behind the word for what it uses, at most in the next line. */
    private static final Pattern OF_RANSOMWARE = Pattern.compile("ランサム[^\\n]{0,40}\\n?[^\\n]{0,120}$");

    private static final int REACH = 166;

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var found = new ArrayList<ConceptMention>();
        var cves = CVE.matcher(text.text());
        while (cves.find()) {
            found.add(mention(text, new Span(cves.start(), cves.end()), VULNERABILITY, cves.group().toUpperCase(Locale.ROOT)));
        }
        NAMES.forEach(pattern -> names(text, pattern, _ -> true, found));
        names(text, GANG, gang -> OF_RANSOMWARE.matcher(text.text()).region(Math.max(0, gang - REACH), gang).find(), found);
        return found;
    }

    private static void names(AnnotatedText text, Pattern pattern, IntPredicate at, List<ConceptMention> found) {
        var matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            var span = new Span(matcher.start(1), matcher.end(1));
            if (at.test(matcher.start()) && text.hits(ConceptMentions.MALWARE).stream().noneMatch(known -> known.span().overlaps(span))) {
                found.add(mention(text, span, ConceptMentions.MALWARE, VERSION.matcher(matcher.group(1)).replaceFirst("$1 $2")));
            }
        }
    }

    private static ConceptMention mention(AnnotatedText text, Span span, String category, String value) {
        return new ConceptMention(span, category, value, Polarity.of(text, span));
    }

}
