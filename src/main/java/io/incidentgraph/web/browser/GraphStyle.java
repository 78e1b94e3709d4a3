package io.incidentgraph.web.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A style sheet of Neo4j Browser (GraSS): properties by selector. */
record GraphStyle(Map<String, Map<String, String>> rules) {

    private static final Pattern RULE = Pattern.compile("([\\w.*]+)\\s*\\{((?:[^{}'\"]|'[^']*'|\"[^\"]*\")*)}");

    private static final Pattern PROPERTY = Pattern.compile("([\\w-]+)\\s*:\\s*(?:'([^']*)'|\"([^\"]*)\"|([^;]+?))\\s*;");

    static GraphStyle parse(String grass) {
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        RULE.matcher(grass).results().forEach(rule -> rules.put(rule.group(1), properties(rule.group(2))));
        return new GraphStyle(rules);
    }

    private static Map<String, String> properties(String block) {
        Map<String, String> properties = new LinkedHashMap<>();
        PROPERTY.matcher(block).results().forEach(property -> {
            for (int form = 2; form <= property.groupCount(); form++) {
                if (property.group(form) != null) {
                    properties.put(property.group(1), property.group(form));
                }
            }
        });
        return properties;
    }

}
