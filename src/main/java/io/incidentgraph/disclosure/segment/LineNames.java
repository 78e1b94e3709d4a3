package io.incidentgraph.disclosure.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.party.OrgMention;
import io.incidentgraph.disclosure.text.Span;

/** What is called by a name in a line: organizations, quoted services, and, where they are asked for, all proper nouns. */
final class LineNames {

    private static final Pattern QUOTED = Pattern.compile("「([^「」]{2,30})」");

    private LineNames() {
    }

    static List<String> in(AnnotatedText text, Span span, boolean properNouns) {
        var names = new ArrayList<String>();
        text.within(OrgMention.class, span).forEach(name -> names.add(name.name()));
        if (text.text().indexOf('「', span.start(), span.end()) >= 0) {
            QUOTED.matcher(text.text()).region(span.start(), span.end()).results().map(quoted -> quoted.group(1)).forEach(names::add);
        }
        if (properNouns) {
            for (var token : text.tokens().within(span)) {
                if (token.surface().length() > 1 && token.surface().charAt(0) > 'z' && token.properNoun()) {
                    names.add(token.surface());
                }
            }
        }
        return names;
    }

}
