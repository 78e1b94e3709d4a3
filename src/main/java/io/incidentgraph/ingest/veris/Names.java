package io.incidentgraph.ingest.veris;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of organizations from what stands in their place. */
final class Names {

    private static final int LONGEST = 80;

    private static final int MOST_WORDS = 8;

    private static final Set<String> NOBODY = Set.of("unknown", "na", "n/a", "none", "other", "unnamed", "unidentified", "undisclosed", "anonymous",
            "not known", "not named", "not specified", "not stated", "not listed", "not disclosed", "unknown / not specified", "tbd", "mass event",
            "various", "multiple", "several", "-", "?", "不明", "非公表", "未公表", "非公開", "匿名", "該当なし", "なし");

    /** 'unknown (german steel mill)', 'Unidentified Hotel', 'random load companies', the code of an industry: nobody's name. */
    private static final Pattern DESCRIPTION = Pattern.compile(
            "(?i:unidentified|unnamed|undisclosed|various|unspecified)\\b.*|(?i:unknown)\\s*(?:[(/,:-].*|\\p{Ll}.*)|(?i:random|multiple|several|numerous|many|some)\\s+\\p{Ll}.*"
                    + "|\\d{2,6}|(?:某|ある).*|.*(?:名は非公表|名は不明)");

    private static final Pattern END = Pattern.compile("[\\s.]+$");

    private static final Set<String> SMALL_WORDS = Set.of("of", "and", "the", "for", "&", "de", "la", "du", "des", "van", "von", "und", "et", "y", "d.b.a.");

    /** A name does not begin with these, however it is written. */
    private static final Set<String> NO_FIRST_WORDS = Set.of("unknown", "not", "partner", "partners", "company", "vendor", "contractor", "contractors", "employee",
            "employees", "landlord", "website", "a", "an", "numerous", "various", "several", "multiple", "some", "third", "the", "this", "it", "their", "his",
            "her", "former", "possibly", "likely", "none", "other", "service", "subcontractor", "see", "no", "yes");

    private static final Pattern WORD = Pattern.compile("[\\p{Lu}\\p{N}(][\\p{L}\\p{N}.'’&/()-]*[,]?");

    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}[.!?](?:\\s|$)|[:\"“”!?]|\\.\\.");

    private static final Pattern ABBREVIATED = Pattern.compile(".*\\b(?:Inc|Corp|Co|Ltd|Bros|St|Mt|Dr|Jr)\\.$");

    private static final Pattern JAPANESE = Pattern.compile(
            "(?:(?:株式|有限|合同|合資|合名)会社|[(\uFF08]株[)\uFF09]|㈱)[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\\p{L}\\p{N}ー・&]{1,30}"
                    + "|[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\\p{L}\\p{N}ー・&]{1,30}(?:(?:株式|有限|合同|合資|合名)会社|[(\uFF08]株[)\uFF09]|㈱)");

    private static final Pattern JAPANESE_SENTENCE = Pattern.compile("[がをにへで]|の(?:従業|社員|担当|職員)|した|による|から");

    private Names() {
    }

    static boolean isUnknown(String text) {
        return NOBODY.contains(END.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst(""));
    }

    /** Whether a text says what somebody is, not who. */
    static boolean describesOnly(String text) {
        return DESCRIPTION.matcher(text).matches();
    }

    /** The names that a remark consists of; empty unless the whole of it is clearly names. */
    static List<String> of(String remark) {
        var parts = Arrays.stream(remark.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        return !parts.isEmpty() && parts.stream().allMatch(Names::isClearlyName) ? parts : List.of();
    }

    private static boolean isClearlyName(String text) {
        if (text.length() < 2 || text.length() > LONGEST || isUnknown(text) || describesOnly(text)) {
            return false;
        }
        if (Language.of(text).equals("ja")) {
            return JAPANESE.matcher(text).matches() && !JAPANESE_SENTENCE.matcher(text).find();
        }
        var words = List.of(text.split("\\s+"));
        return words.size() <= MOST_WORDS && !NO_FIRST_WORDS.contains(words.getFirst().toLowerCase(Locale.ROOT)) && !isSentence(text)
                && WORD.matcher(words.getFirst()).matches() && WORD.matcher(words.getLast()).matches()
                && words.stream().allMatch(word -> SMALL_WORDS.contains(word) || WORD.matcher(word).matches());
    }

    private static boolean isSentence(String text) {
        return SENTENCE.matcher(ABBREVIATED.matcher(text).matches() ? text.substring(0, text.length() - 1) : text).find();
    }

}
