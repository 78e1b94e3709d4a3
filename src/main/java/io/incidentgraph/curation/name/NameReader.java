package io.incidentgraph.curation.name;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.curation.name.LatinNames.Raw;
import io.incidentgraph.model.NameKey;

/** Reads names of organizations for {@link MatchingName}. Stateless; may be shared. */
public final class NameReader {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");

    /** In brackets stand abbreviations, names and remarks; one word in Latin script is a remark. */
    private static final Pattern SECOND_NAME = Pattern.compile("^\\p{Lu}{2,}$|\\S\\s+\\S|[\\p{IsHan}\\p{IsKatakana}]");

    private static final Pattern ALSO = Pattern.compile("(?i)\\s+(?:d/?b/?a|d\\.b\\.a\\.?|a/?k/?a|f/?k/?a|formerly|also known as|doing business as|旧)\\s+");

    private final NameWords data;

    private final LatinNames latin;

    private final JapaneseNames japanese;

    private final Set<String> minor;

    private final Set<String> kinds;

    private final Set<String> opposites;

    private final Set<String> states;

    private final Map<String, String> countries = new HashMap<>();

    private NameReader(NameWords data) {
        this.data = data;
        this.latin = new LatinNames(data.words());
        this.japanese = new JapaneseNames(data.japaneseLegalForms(), data.japaneseForms());
        this.minor = stems(data.minor());
        this.kinds = stems(data.kinds());
        this.opposites = stems(data.opposites());
        this.states = Set.copyOf(data.states().values());
        data.countries().forEach((code, names) -> names.forEach(name -> countries.put(name, code)));
    }

    public static NameReader create() {
        return new NameReader(NameWords.read());
    }

    /**
     * The forms in which a name can be held against others: as a whole without what stands in brackets, what stands in
     * brackets, and each of the names that "doing business as" joins. At least one.
     *
     * @param country the organization's country (ISO 3166-1), if it is known
     */
    public List<MatchingName> read(String name, @Nullable String country) {
        var width = japanese.withoutLegalForms(Normalizer.normalize(name, Form.NFKC).strip());
        var parts = new ArrayList<String>(List.of(ALSO.split(BRACKETS.matcher(width).replaceAll(" "))));
        var brackets = BRACKETS.matcher(width);
        while (brackets.find()) {
            if (SECOND_NAME.matcher(brackets.group(1)).find()) {
                parts.add(brackets.group(1));
            }
        }
        var names = parts.stream().filter(part -> part.codePoints().filter(Character::isLetterOrDigit).count() > 1).map(part -> one(part, country))
                .filter(each -> !each.joined().isEmpty()).distinct().toList();
        return names.isEmpty() ? List.of(one(width, country)) : names;
    }

    private MatchingName one(String name, @Nullable String country) {
        if (JapaneseNames.isJapanese(name)) {
            var text = japanese.normalize(NameKey.modern(name.toLowerCase(Locale.ROOT)));
            return new MatchingName(List.of(new Word(text, WordKind.PLAIN, false)), true, null);
        }
        var words = new ArrayList<Word>();
        var raw = latin.words(name);
        var stated = new HashSet<String>();
        for (int at = 0; at < raw.size();) {
            at += add(words, raw, at, country, stated);
        }
        silenceEndings(words);
        return new MatchingName(words, false, stated.size() == 1 ? stated.iterator().next() : null);
    }

    private int add(List<Word> words, List<Raw> raw, int at, @Nullable String country, Set<String> stated) {
        for (int length = Math.min(3, raw.size() - at); length > 0; length--) {
            var phrase = raw.subList(at, at + length).stream().map(Raw::text).collect(Collectors.joining(" "));
            var named = countries.getOrDefault(phrase, countries.get(LatinNames.stem(phrase)));
            if (named == null && at == 0 && length == 1 && raw.size() > 1 && raw.getFirst().initials() && phrase.equalsIgnoreCase(country)) {
                named = country;
            }
            if (named != null) {
                stated.add(named);
                words.add(new Word("@" + named, country == null || named.equals(country) ? WordKind.COUNTRY : WordKind.PLAIN, false));
                return length;
            }
            if (states.contains(phrase)) {
                words.add(new Word(phrase.replace(" ", ""), at > 0 && at + length == raw.size() && !isLinked(raw, at) ? WordKind.LOCATION : WordKind.PLACE, false));
                return length;
            }
        }
        words.add(word(raw, at));
        return 1;
    }

    /** "of California" belongs to the name, "Durham, North Carolina" says where it is. */
    private boolean isLinked(List<Raw> raw, int at) {
        return data.noise().contains(raw.get(at - 1).text()) || kinds.contains(raw.get(at - 1).stem()) || at == 1;
    }

    private Word word(List<Raw> raw, int at) {
        var word = raw.get(at);
        var stem = word.stem();
        var state = word.initials() ? data.states().get(word.text().toUpperCase(Locale.ROOT)) : null;
        if (state != null && raw.size() > 1 && (at == 0 || at == raw.size() - 1 && !data.legalEndings().contains(word.text()))) {
            return new Word(state.replace(" ", ""), at == 0 ? WordKind.PLACE : WordKind.LOCATION, false);
        }
        if (data.noise().contains(word.text()) && !word.initials() || data.legalForms().contains(word.text())) {
            return new Word(stem, WordKind.SILENT, false);
        }
        return new Word(stem, minor.contains(stem) ? WordKind.MINOR : kinds.contains(stem) ? WordKind.KIND
                : data.areas().contains(stem) ? WordKind.AREA : WordKind.PLAIN, word.initials());
    }

    private void silenceEndings(List<Word> words) {
        for (int at = words.size() - 1; at > 0; at--) {
            var word = words.get(at);
            if (data.legalEndings().contains(word.text())) {
                words.set(at, new Word(word.text(), WordKind.SILENT, false));
            }
            else if (word.kind() != WordKind.SILENT) {
                return;
            }
        }
    }

    private static Set<String> stems(Set<String> words) {
        return words.stream().map(LatinNames::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether two words differ on purpose, however much they look alike. */
    public boolean areOpposites(String word, String other) {
        return opposites.contains(word) && opposites.contains(other);
    }

    /** The prefectures, one of which may stand before the name of a city, or not. */
    public List<String> prefectures() {
        return data.prefectures();
    }

}
