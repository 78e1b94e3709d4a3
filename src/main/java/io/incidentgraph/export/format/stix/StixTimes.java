package io.incidentgraph.export.format.stix;

import io.incidentgraph.model.Edtf;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Dates in EDTF as the times of STIX, which are always exact and in UTC; how exact they are meant stands beside them. */
final class StixTimes {

    /** Of objects that nobody has dated. */
    static final Instant UNDATED = Instant.EPOCH;

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern DATE = Pattern.compile("(\\d{4})(-(?:0[1-9]|1[0-2]))?(-\\d{2})?(?:T(\\d{2}:\\d{2})(?::\\d{2})?(Z)?)?[?~%]?");

    private StixTimes() {
    }

    static String text(Instant instant) {
        return FORMAT.format(instant);
    }

    /** When something of this date was known: the first moment that it can mean. */
    static Optional<Instant> known(String edtf) {
        try {
            return edtf.isEmpty() ? Optional.empty() : Optional.of(edtf.endsWith("Z") ? Instant.parse(edtf) : start(Edtf.parse(edtf)));
        }
        catch (DateTimeException | IllegalArgumentException ex) {
            return edtf.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? Optional.of(day(LocalDate.parse(edtf.substring(0, 10)))) : Optional.empty();
        }
    }

    private static Instant start(Edtf date) {
        var day = date.from() != null ? date.from() : date.to();
        return day == null ? UNDATED : day(day);
    }

    private static Instant day(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Writes the start and the end of a date or an interval; nothing where it is too vague for it. */
    static boolean write(String edtf, ObjectNode object) {
        int slash = edtf.indexOf('/');
        boolean start = end(slash < 0 ? edtf : edtf.substring(0, slash), "start_time", object);
        return slash >= 0 && end(edtf.substring(slash + 1), "end_time", object) || start;
    }

    /** Writes a single date under a name. */
    static boolean end(String date, String name, ObjectNode object) {
        var parts = DATE.matcher(date);
        if (!parts.matches()) {
            return false;
        }
        boolean exact = parts.group(4) != null && parts.group(5) != null;
        var day = parts.group(1) + (parts.group(2) == null ? "-01" : parts.group(2)) + (parts.group(3) == null ? "-01" : parts.group(3));
        try {
            object.put(name, text(exact ? Instant.parse(day + "T" + parts.group(4) + ":00Z") : day(LocalDate.parse(day))));
        }
        catch (DateTimeException ex) {
            return false;
        }
        object.put(name + "_fidelity", exact ? "minute" : parts.group(2) == null ? "year" : parts.group(3) == null ? "month" : "day");
        return true;
    }

}
