package io.incidentgraph.vocabulary;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.incidentgraph.model.Hashes;

/**
 * Concepts that a source names and the vocabulary does not have. They lie right below a concept of the vocabulary, and the
 * last part of their id begins with {@code x-}.
 */
public final class ForeignConcepts {

    private static final Pattern NO_ID = Pattern.compile("[^a-z0-9]+");

    private static final int LONGEST = 60;

    private ForeignConcepts() {
    }

    /** The id of what a source calls by a name, below a concept. A name that is no plain English one is told apart by its hash. */
    public static String id(String broader, String name) {
        var plain = Normalizer.normalize(name, Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var words = NO_ID.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        boolean telling = !words.isEmpty() && words.length() <= LONGEST && plain.chars().allMatch(character -> character < 128);
        return broader + ".x-" + (telling ? words : Hashes.hex("concept", plain));
    }

    /** The concept below which a foreign one lies; empty if the id is not that of a foreign concept. */
    public static Optional<String> broader(String id) {
        int dot = id.lastIndexOf('.');
        return dot > 0 && id.startsWith("x-", dot + 1) ? Optional.of(id.substring(0, dot)) : Optional.empty();
    }

}
