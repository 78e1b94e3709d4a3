package io.incidentgraph.disclosure.date;

import java.util.regex.Pattern;

/** The ways in which dates are written in normalized text. */
final class DateForms {

    private static final String MONTHS = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

    private static final String JAPANESE = "(?<relyear>同年|翌年|本年|今年|昨年|前年)?の?(?:(?<y>(?<![0-9])[0-9]{4})(?:年?\\([0-9]{4}年?\\))?年)?"
            + "(?<m>(?<![0-9])[0-9]{1,2})月(?!期|間|額|分|号|末日?締)(?:(?<d>[0-9]{1,2})日(?!間))?";

    private static final String NUMERIC = "(?<![0-9./-])(?<ny>(?:19|20)[0-9]{2})(?<sep>[/.-])(?<nm>[0-9]{1,2})\\k<sep>(?<nd>[0-9]{1,2})(?![0-9/-])";

    private static final String YEAR = "(?<![0-9])(?<yo>(?:19|20)[0-9]{2})年(?!度|間|[0-9]|代|以上)";

    private static final String RELATIVE = "(?<reldaymonth>同月|翌月)(?<rmd>[0-9]{1,2})日|(?<relday>同|翌)(?<rd>[0-9]{1,2})日|(?<word>同日|同じ日|その日|当日|翌日|翌朝|翌未明|前日|即日(?!の[0-9])|本日)(?!付)"
            + "|(?<![A-Za-z])(?<eword>(?:on )?(?:the|that) (?:same|very|next|following) day)(?![A-Za-z])";

    private static final String SHORT = "(?<![0-9/.])(?<sm>1[0-2]|0?[1-9])/(?<sd>3[01]|[12][0-9]|0?[1-9])(?![0-9/%])";

    private static final String DAY = "(?<![0-9.,月第])(?<dd>[0-9]{1,2})日(?!間|以内|ごと|前|後|目|程度|分|連続|締)";

    private static final String ENGLISH = "(?<![A-Za-z])(?:(?<em>" + MONTHS + ")\\.? (?<ed>[0-9]{1,2})(?:st|nd|rd|th)?(?:,? (?<ey>[0-9]{4}))?"
            + "|(?<fd>(?<![0-9])[0-9]{1,2})(?:st|nd|rd|th)? (?<fm>" + MONTHS + ")(?:\\.?,? (?<fy>[0-9]{4}))?)(?![0-9])"
            // the 19 of "19 to 23 February"
            + "|(?<![A-Za-z0-9])(?<rgd>[0-9]{1,2})(?:st|nd|rd|th)?(?= ?(?:to|-|and|until) [0-9]{1,2}(?:st|nd|rd|th)? (?<rgm>" + MONTHS + ")(?:,? (?<rgy>[0-9]{4}))?)";

    static final Pattern DATE = Pattern.compile(String.join("|", NUMERIC, JAPANESE, YEAR, RELATIVE, SHORT, DAY, ENGLISH),
            Pattern.CASE_INSENSITIVE);

    static final Pattern WEEKDAY = Pattern.compile(" ?\\((?<w>[月火水木金土日])(?:曜日?)?(?:[・,/]?(?:祝日?|休日?|振替休日))?\\)");

    static final Pattern TIME = Pattern
            .compile("[ 、の]?(?<half>午前|午後)?(?:(?<h>[0-9]{1,2})時(?:(?<min>[0-9]{1,2})分)?|(?<ch>[0-9]{1,2}):(?<cmin>[0-9]{2}))(?!間)");

    private DateForms() {
    }

}
