package io.incidentgraph.ingest.veris;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** How VERIS writes values: a list or a single text, and several words for what is not known. */
final class Veris {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,18}(\\.\\d{1,9})?");

    private static final Set<String> UNKNOWN = Set.of("unknown", "na", "n/a", "not applicable");

    private Veris() {
    }

    /** The texts of a field, which older versions write as a single one; blank ones are none. */
    static List<String> texts(JsonNode node, String field) {
        var value = node.path(field);
        var values = value.isArray() ? value.valueStream() : Stream.of(value);
        return values.filter(JsonNode::isString).map(text -> text.stringValue().strip()).filter(text -> !text.isEmpty())
                .collect(LinkedHashSet<String>::new, Set::add, Set::addAll).stream().toList();
    }

    /** The texts of a field but Unknown and NA. */
    static List<String> known(JsonNode node, String field) {
        return texts(node, field).stream().filter(text -> !isUnknown(text)).toList();
    }

    /** The texts of a field but Unknown, NA and Other. */
    static List<String> telling(JsonNode node, String field) {
        return texts(node, field).stream().filter(text -> !isVague(text)).toList();
    }

    static Optional<String> text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? Optional.of(value.stringValue().strip()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    static boolean isUnknown(String text) {
        return UNKNOWN.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean isVague(String text) {
        return isUnknown(text) || text.equalsIgnoreCase("Other");
    }

    /** Countries by their codes of ISO 3166-1, of which NA is Namibia. */
    static List<String> countries(JsonNode node, String field) {
        return texts(node, field).stream().filter(text -> COUNTRY.matcher(text).matches()).toList();
    }

    /** A number that VERIS writes as such or, in older files, as text. */
    static Optional<BigDecimal> number(JsonNode node, String field) {
        var value = node.path(field);
        if (value.isNumber()) {
            return Optional.of(value.decimalValue());
        }
        return text(node, field).filter(text -> NUMBER.matcher(text).matches()).map(text -> new BigDecimal(text.replace(",", "")));
    }

}
