package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Span;

/** Forms of names. */
final class Names {

    private static final int SHORTEST = 3;

    private Names() {
    }

    /** 当みなと会 is みなと会 as it calls itself. */
    static String own(String name) {
        return name.length() > SHORTEST && (name.startsWith("当") || name.startsWith("弊")) ? name.substring(1) : name;
    }

    /** 学校法人甲学園 乙大学 is known as either of them, and as 甲学園. */
    static List<String> parts(AnnotatedText text, Span name) {
        var words = text.text(name);
        var parts = new ArrayList<String>();
        var japanese = words.chars().anyMatch(character -> character > '\u3000');
        if (japanese && words.indexOf(' ') > 0) {
            Stream.of(words.split(" ")).filter(part -> part.length() >= SHORTEST).forEach(parts::add);
        }
        text.hits("legal-form", name).stream().filter(form -> form.span().start() == name.start() && text.text(form.span()).endsWith("法人"))
                .map(form -> text.text(new Span(form.span().end(), name.end()))).filter(rest -> rest.length() >= SHORTEST && rest.indexOf(' ') < 0)
                .forEach(parts::add);
        return parts;
    }

}
