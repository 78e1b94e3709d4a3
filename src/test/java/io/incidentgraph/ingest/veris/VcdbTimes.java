package io.incidentgraph.ingest.veris;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** When the incidents of VCDB part 1 happened and were made public, from their JSON without the reader that is tested. */
final class VcdbTimes {

    private final Collection<? extends JsonNode> incidents;

    /** @param incidents each once, near misses left out */
    VcdbTimes(Collection<? extends JsonNode> incidents) {
        this.incidents = incidents;
    }

    /** How many happened in which month; those of which only the year is known under the year. */
    Map<String, Integer> months() {
        var months = new TreeMap<String, Integer>();
        incidents.forEach(incident -> {
            long[] days = days(incident, incident.at("/timeline/incident"));
            var first = LocalDate.ofEpochDay(days[0]);
            months.merge(YearMonth.from(first).equals(YearMonth.from(LocalDate.ofEpochDay(days[1]))) ? first.withDayOfMonth(1).toString() : "imprecise", 1, Integer::sum);
        });
        return months;
    }

    /** The least and the greatest number of days until they were made public: each quartile, and how many there are. */
    String delays() {
        var lows = new ArrayList<Long>();
        var highs = new ArrayList<Long>();
        for (var incident : incidents) {
            long[] first = days(incident, incident.at("/timeline/incident"));
            long[] second = days(incident, incident.at("/plus/timeline/notification"));
            if (second.length > 0 && second[1] >= first[0]) {
                lows.add(Math.max(0, second[0] - first[1]));
                highs.add(second[1] - first[0]);
            }
        }
        return quartiles(lows, highs);
    }

    /** The same of the days until somebody noticed it, of which VERIS knows no date, but the unit, and of some incidents a number. */
    String discoveries() {
        var lows = new ArrayList<Long>();
        var highs = new ArrayList<Long>();
        for (var incident : incidents) {
            var found = incident.at("/timeline/discovery");
            double[] days = switch (found.path("unit").asString("")) {
                case "Seconds" -> new double[] {1 / 86_400.0, 1 / 86_400.0, 1};
                case "Minutes" -> new double[] {1 / 1_440.0, 1 / 1_440.0, 1};
                case "Hours" -> new double[] {1 / 24.0, 1 / 24.0, 1};
                case "Days" -> new double[] {1, 1, 7};
                case "Weeks" -> new double[] {7, 7, 31};
                case "Months" -> new double[] {28, 31, 366};
                case "Years" -> new double[] {365, 366, Double.POSITIVE_INFINITY};
                default -> new double[0];
            };
            if (days.length > 0) {
                double number = found.path("value").asDouble(Double.NaN);
                lows.add((long) Math.floor(Double.isNaN(number) ? days[0] : number * days[0]));
                highs.add((long) Math.ceil(Double.isNaN(number) ? days[2] : number * days[1]));
            }
        }
        return quartiles(lows, highs);
    }

    private static String quartiles(List<Long> lows, List<Long> highs) {
        Collections.sort(lows);
        Collections.sort(highs);
        var text = new StringBuilder().append(lows.size());
        for (int quarter = 1; quarter <= 3; quarter++) {
            int rank = (int) Math.ceil(quarter * lows.size() / 4.0) - 1;
            text.append(" %d-%s".formatted(lows.get(rank), highs.get(rank) == Long.MAX_VALUE ? "null" : highs.get(rank)));
        }
        return text.toString();
    }

    /** The first and the last day; nothing if there is no year that can be. What lies after the record's last change is not believed, part by part. */
    private static long[] days(JsonNode incident, JsonNode date) {
        int year = date.path("year").asInt(0);
        if (year == 0 || year > changed(incident).plusDays(1).getYear()) {
            return new long[0];
        }
        for (var parts : List.of(List.of(date.path("month").asInt(0), date.path("day").asInt(0)), List.of(date.path("month").asInt(0), 0))) {
            try {
                if (parts.getFirst() > 0) {
                    var first = LocalDate.of(year, parts.getFirst(), Math.max(1, parts.getLast()));
                    if (!first.isAfter(changed(incident).plusDays(1))) {
                        return new long[] {first.toEpochDay(), parts.getLast() > 0 ? first.toEpochDay() : YearMonth.from(first).atEndOfMonth().toEpochDay()};
                    }
                }
            }
            catch (DateTimeException _) {
                // then the month or the year
            }
        }
        return new long[] {LocalDate.of(year, 1, 1).toEpochDay(), LocalDate.of(year, 12, 31).toEpochDay()};
    }

    private static LocalDate changed(JsonNode incident) {
        var text = incident.at("/plus/modified").asString(incident.at("/plus/created").asString(""));
        return text.length() < 10 ? LocalDate.MAX.minusDays(1) : LocalDate.parse(text.substring(0, 10));
    }

}
