package io.incidentgraph.ingest.veris;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A record in the making: what tells two facts apart is asked for first, so that the same fact is written once. */
final class Draft {

    /** The longest text that a record holds. */
    static final int LONG = 10_000;

    /** The longest name that a record holds. */
    static final int SHORT = 500;

    private static final int ITEMS = 5000;

    private final ObjectNode record = JsonNodeFactory.instance.objectNode();

    private final Map<List<@Nullable String>, ObjectNode> items = new HashMap<>();

    private final Set<String> warnings = new LinkedHashSet<>();

    private final double confidence;

    /** @param confidence of each fact, from 0 to 1 */
    Draft(String id, double confidence) {
        this.confidence = confidence;
        record.put("id", id);
    }

    void warn(String message, Object... values) {
        warnings.add(message.formatted(values));
    }

    /** One of the incident's own values. */
    void set(String name, String value) {
        record.put(name, value);
    }

    ObjectNode object(String name) {
        return record.get(name) instanceof ObjectNode object ? object : record.putObject(name);
    }

    ArrayNode list(String name) {
        return record.get(name) instanceof ArrayNode list ? list : record.putArray(name);
    }

    /** The fact of a list that these fields tell from the others; made if it is not yet there. */
    ObjectNode fact(String list, String field, String value) {
        return fact(list, field, value, "", null);
    }

    /** The same with a second field; null is no value. */
    ObjectNode fact(String list, String field, String value, String otherField, @Nullable String other) {
        var key = new ArrayList<@Nullable String>();
        key.add(list);
        key.add(value);
        key.add(other);
        return items.computeIfAbsent(key, _ -> {
            var item = fact(list).put(field, value);
            return other == null ? item : item.put(otherField, other);
        });
    }

    /** A further fact of a list. */
    ObjectNode fact(String list) {
        var facts = list(list);
        var item = JsonNodeFactory.instance.objectNode();
        if (facts.size() < ITEMS) {
            facts.add(item);
        }
        else {
            warn("%s: more than %d entries: the others were left out", list, ITEMS);
        }
        if (confidence < 1) {
            item.put("confidence", confidence);
        }
        return item;
    }

    /** Keeps a statement for which the record has no fact. */
    void note(String about, String text) {
        if (!text.isBlank() && list("notes").size() < ITEMS) {
            list("notes").addObject().put("about", about).put("text", shortened(about, text.strip(), LONG));
        }
    }

    /** A count or amount; what is no whole number is rounded. */
    void amount(ObjectNode item, String name, BigDecimal amount, String field) {
        if (amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            warn("%s: %s is no possible amount: it was left out", field, amount.toPlainString());
        }
        else {
            var whole = amount.setScale(0, RoundingMode.HALF_UP);
            item.put(name, whole.longValueExact());
            if (item.has("unit") && whole.compareTo(amount) != 0) {
                item.put("approximate", true);
            }
        }
    }

    String shortened(String field, String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        warn("%s: %d characters: the first %d were kept", field, text.length(), longest);
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    Reading reading() {
        return new Reading(record, List.copyOf(warnings));
    }

}
