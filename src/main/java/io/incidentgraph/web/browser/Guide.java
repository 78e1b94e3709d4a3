package io.incidentgraph.web.browser;

import io.incidentgraph.web.Example;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A guide of Neo4j Browser, in which {@code {{name}}} stands for the question of that name and {@code {{address}}} for the program's own. */
record Guide(String template) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([\\w-]+)}}");

    private static final String RUNNABLE = "<pre mode=\"cypher\" class=\"pre-scrollable code runnable\">%s</pre>";

    /** @param address where the program answers, without a slash at its end */
    String html(String address, List<Example> questions) {
        return PLACE.matcher(this.template).replaceAll(place -> Matcher.quoteReplacement(filled(place, address, questions)));
    }

    private static String filled(MatchResult place, String address, List<Example> questions) {
        String name = place.group(1);
        return name.equals("address") ? HtmlUtils.htmlEscape(address)
                : questions.stream().filter(question -> question.name().equals(name)).findFirst()
                        .map(question -> RUNNABLE.formatted(HtmlUtils.htmlEscape(question.query().strip())))
                        .orElseThrow(() -> new IllegalStateException("The guide names '" + name + "', which is no question"));
    }

}
