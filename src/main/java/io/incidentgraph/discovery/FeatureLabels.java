package io.incidentgraph.discovery;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Names the values of features in both languages: nodes bring their own, what stands on edges has one here. */
public final class FeatureLabels {

    private record Label(String ja, String en) {
    }

    private static final Map<String, Label> PARTIES = Map.of(
            "SELF", new Label("自組織", "The affected organization"),
            "VENDOR", new Label("委託先", "Vendor"),
            "THIRD_PARTY", new Label("第三者", "Third party"),
            "UNKNOWN", new Label("不明", "Not stated"));

    private static final Map<String, Label> LEVELS = Map.of(
            "DIRECT", new Label("直接の原因", "Direct"),
            "CONTRIBUTING", new Label("一因", "Contributing"),
            "ROOT", new Label("根本の原因", "Root"));

    private static final Map<String, Label> ROLES = Map.ofEntries(
            Map.entry("MAINTENANCE", new Label("保守", "Maintenance")),
            Map.entry("OPERATION", new Label("運用", "Operation")),
            Map.entry("DEVELOPMENT", new Label("開発", "Development")),
            Map.entry("MIGRATION", new Label("移行", "Migration")),
            Map.entry("HOSTING", new Label("ホスティング", "Hosting")),
            Map.entry("CLOUD", new Label("クラウド", "Cloud service")),
            Map.entry("PROCESSING", new Label("処理の受託", "Processing")),
            Map.entry("DELIVERY", new Label("配送", "Delivery")),
            Map.entry("INVESTIGATION", new Label("調査", "Investigation")),
            Map.entry("ADVICE", new Label("助言", "Advice")),
            Map.entry("OTHER", new Label("その他", "Other")),
            Map.entry("UNKNOWN", new Label("不明", "Not stated")));

    private FeatureLabels() {
    }

    /** @param value a map with {@code id} and what else the node has: {@code labelJa}, {@code labelEn} or {@code name} */
    public static FeatureValue value(Feature feature, Value value) {
        String id = value.get("id").asString();
        Label label = switch (feature) {
            case PARTY -> PARTIES.get(id);
            case LEVEL -> LEVELS.get(id);
            case VENDOR_ROLE -> ROLES.get(id);
            case COUNTRY -> country(id);
            default -> null;
        };
        return label == null ? new FeatureValue(feature, id, own(value, "labelJa"), own(value, "labelEn"))
                : new FeatureValue(feature, id, label.ja(), label.en());
    }

    private static @Nullable String own(Value value, String label) {
        return value.get(label, value.get("name", Values.NULL)).asString(null);
    }

    /** A code that is none of ISO 3166-1 has no name. */
    private static @Nullable Label country(String code) {
        var locale = new Locale.Builder();
        try {
            locale.setRegion(code);
        }
        catch (IllformedLocaleException _) {
            return null;
        }
        Locale country = locale.build();
        String english = country.getDisplayCountry(Locale.ENGLISH);
        return english.equals(code) ? null : new Label(country.getDisplayCountry(Locale.JAPANESE), english);
    }

}
