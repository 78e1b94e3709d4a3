package io.incidentgraph.discovery.projection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The organizations that incidents hit, with the country and the industry that are known of each: values of those features. */
final class Organizations {

    /** The country and the industry of one. */
    record Known(int country, int industry) {
    }

    private final Numbers numbers = new Numbers();
    private final Map<Integer, Known> before = new HashMap<>();
    private int[] countries = new int[16];
    private int[] industries = new int[16];

    /** The number of an organization as it is now known. */
    int put(String id, int country, int industry) {
        int known = numbers.end();
        int number = numbers.add(id);
        if (number >= countries.length) {
            countries = Arrays.copyOf(countries, number * 2);
            industries = Arrays.copyOf(industries, number * 2);
        }
        if (number < known && (countries[number] != country || industries[number] != industry)) {
            before.putIfAbsent(number, new Known(countries[number], industries[number]));
        }
        countries[number] = country;
        industries[number] = industry;
        return number;
    }

    /** What was known before of those of which something else is known now, since this was last asked. */
    Map<Integer, Known> takeChanged() {
        var taken = Map.copyOf(before);
        before.clear();
        return taken;
    }

    int find(String id) {
        return numbers.find(id);
    }

    int country(int organization) {
        return countries[organization];
    }

    int industry(int organization) {
        return industries[organization];
    }

    int count() {
        return numbers.end();
    }

    String id(int organization) {
        return numbers.id(organization);
    }

}
