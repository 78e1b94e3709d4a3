package io.incidentgraph.ingest.veris;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * Reads the pages that report an incident. They stand in one text, parted by semicolons, commas, blanks or line breaks, often
 * with the day of access in brackets behind them.
 */
final class ReferenceReader {

    private static final int DOCUMENTS = 200;

    private static final int LONGEST_URL = 4000;

    /** A part ends at a line break, before an address, and at a semicolon that ends no character reference. */
    private static final Pattern PARTS = Pattern.compile(
            "[\\r\\n]+|;(?<!&[a-zA-Z]{1,8};|&#\\d{1,5};)(?=\\s|$|https?:|www\\.)|,(?=\\s*(?:https?:|www\\.))|(?<=\\s)(?=https?://|www\\.)");

    private static final Pattern BLANKS = Pattern.compile("\\u00A0|(?<=;)%C2%A0");

    private static final Pattern ACCESSED = Pattern.compile("\\s*\\((?:[\\d./-]{4,10}|\\d{4}-\\d{2}-\\d{2}[T\\d:.Z+-]*)\\)?[\\s;,.]*$");

    private static final Pattern PUNCTUATION = Pattern.compile("^[\\s;,.|-]+|[\\s;,|]+$");

    private static final Pattern DOUBLED = Pattern.compile("^https?://(?:www\\.)?(?=https?:)");

    private static final Pattern ADDRESS = Pattern.compile("^(?:https?://|www\\.|[a-z0-9-]+(?:\\.[a-z0-9-]+)+/)\\S+", Pattern.CASE_INSENSITIVE);

    private static final Pattern FILE_WITH_BLANKS = Pattern.compile("^(?:https?://|www\\.)\\S+(?: [^\\s()]+){1,15}\\.(?:pdf|docx?|html?)$",
            Pattern.CASE_INSENSITIVE);

    private final Draft draft;

    ReferenceReader(Draft draft) {
        this.draft = draft;
    }

    void read(JsonNode reference) {
        var urls = new LinkedHashSet<String>();
        var words = new ArrayList<String>();
        for (var text : reference.isArray() ? reference.valueStream().toList() : List.of(reference)) {
            if (text.isString()) {
                PARTS.splitAsStream(BLANKS.matcher(text.stringValue()).replaceAll(" ")).forEach(part -> part(part, urls, words));
            }
        }
        write(urls, words);
    }

    private static void part(String part, Set<String> urls, List<String> words) {
        var plain = DOUBLED.matcher(ACCESSED.matcher(part.strip()).replaceFirst("")).replaceFirst("");
        var address = ADDRESS.matcher(plain);
        if (FILE_WITH_BLANKS.matcher(plain).matches()) {
            urls.add(withScheme(plain.replace(" ", "%20")));
        }
        else if (address.find()) {
            urls.add(withScheme(withoutPunctuation(ACCESSED.matcher(address.group()).replaceFirst(""))));
            words.add(plain.substring(address.end()));
        }
        else {
            words.add(plain);
        }
    }

    private static String withScheme(String address) {
        return address.regionMatches(true, 0, "http", 0, 4) ? address : "http://" + address;
    }

    private void write(Set<String> urls, List<String> words) {
        for (var url : urls) {
            if (url.length() > LONGEST_URL) {
                draft.warn("reference: an address of %d characters was left out", url.length());
            }
            else {
                document("url", url);
            }
        }
        for (var text : words.stream().map(ReferenceReader::withoutPunctuation).filter(text -> !text.isBlank() && !Veris.isUnknown(text)).distinct().toList()) {
            if (urls.isEmpty()) {
                document("title", draft.shortened("reference", text, Draft.LONG));
            }
            else {
                draft.note("reference", text);
            }
        }
    }

    private static String withoutPunctuation(String text) {
        return PUNCTUATION.matcher(text).replaceAll("");
    }

    private void document(String field, String value) {
        var documents = draft.object("source").withArrayProperty("documents");
        if (documents.size() < DOCUMENTS) {
            documents.addObject().put(field, value);
        }
        else {
            draft.warn("reference: more than %d documents: the others were left out", DOCUMENTS);
        }
    }

}
