package io.incidentgraph.graph;

import java.util.HexFormat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/** Collation keys as text, so that the database sorts names as a Japanese reader expects: by the CLDR order of {@code ja}. */
final class SortKeys {

    private static final Collator COLLATOR = Collator.getInstance(ULocale.JAPANESE).freeze();

    private SortKeys() {
    }

    static String of(String name) {
        byte[] key = COLLATOR.getCollationKey(name).toByteArray();
        return HexFormat.of().formatHex(key, 0, key.length - 1);
    }

}
