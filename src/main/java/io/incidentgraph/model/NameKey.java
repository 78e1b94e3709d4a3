package io.incidentgraph.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The part of an organization's name that tells it from others: without width, case, punctuation, blanks, legal forms,
 * and with one form for each old and new character.
 */
public final class NameKey {

    private static final Pattern LEGAL_FORM_JA = Pattern.compile(
            "(?:特定非営利活動|一般社団|一般財団|公益社団|公益財団|社会福祉|独立行政|国立大学|医療|学校|宗教)法人|(?:株式|有限|合同|合名|合資)会社"
                    + "|\\((?:株|有|合|社|財|一社|一財|公社|公財|福|学|医|独)\\)");

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?<=[^\\s,.])[\\s,.]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|nv|bv|ab|oy|as|pty|pte|k\\.?k)\\.?\\s*$");

    private static final Pattern NOISE = Pattern.compile("[\\p{P}\\p{S}\\s]+");

    private static final String OLD = "澤邊邉齋齊斎濱濵髙﨑瀧國廣藏澁櫻惠龍眞德曾會學體醫圓縣嶋巖榮鐵";

    private static final String NEW = "沢辺辺斉斉斉浜浜高崎滝国広蔵渋桜恵竜真徳曽会学体医円県島巌栄鉄";

    private NameKey() {
    }

    /** The key of a name; never empty: a name of nothing but punctuation is its own key. */
    public static String of(String name) {
        var plain = Normalizer.normalize(name, Form.NFKC).toLowerCase(Locale.ROOT).strip();
        var key = NOISE.matcher(withoutLegalForms(plain)).replaceAll("");
        return modern(key.isEmpty() ? plain : key);
    }

    private static String withoutLegalForms(String name) {
        var japanese = name.contains("法人") || name.contains("会社") || name.indexOf('(') >= 0;
        var rest = japanese ? LEGAL_FORM_JA.matcher(name).replaceAll("") : name;
        for (var before = ""; !before.equals(rest);) {
            before = rest;
            rest = LEGAL_FORM.matcher(rest).replaceFirst("");
        }
        return rest;
    }

    /** The same text with one form for each old and new character, and katakana only. */
    public static String modern(String text) {
        var modern = new StringBuilder(text.length());
        text.codePoints().map(NameKey::modern).forEach(modern::appendCodePoint);
        return modern.toString();
    }

    private static int modern(int character) {
        int old = OLD.indexOf(character);
        if (old >= 0) {
            return NEW.charAt(old);
        }
        boolean hiragana = character >= 'ぁ' && character <= 'ゖ';
        return hiragana ? character + ('ァ' - 'ぁ') : character;
    }

}
