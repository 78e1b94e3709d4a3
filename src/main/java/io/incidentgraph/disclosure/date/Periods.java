package io.incidentgraph.disclosure.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Span;

/** Joins neighbouring dates with "from … to" between them. */
final class Periods {

    private static final Pattern BETWEEN = Pattern.compile("(?:頃|ごろ|\\(推定\\)|上旬|中旬|下旬|初旬|初め|半ば|末|の?(?:早朝|未明|明け方|深夜|夜|朝|昼|昼過ぎ|夕方|午前|午後))* ?(?:から|~|より|-|—|乃至|to|through|until|and) ?、?");

    private static final int LONGEST = 16;

    private Periods() {
    }

    static List<Period> of(AnnotatedText text, List<Dated> dates) {
        var periods = new ArrayList<Period>();
        for (var i = 1; i < dates.size(); i++) {
            var from = dates.get(i - 1);
            var to = dates.get(i);
            if (to.span().start() - from.span().end() <= LONGEST && to.span().start() >= from.span().end() && !to.first().isBefore(from.first())
                    && BETWEEN.matcher(text.text()).region(from.span().end(), to.span().start()).matches()) {
                periods.add(new Period(new Span(from.span().start(), to.span().end()), from, to));
            }
        }
        return periods;
    }

}
