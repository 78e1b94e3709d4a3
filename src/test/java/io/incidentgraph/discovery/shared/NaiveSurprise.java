package io.incidentgraph.discovery.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

/** Lift and p-values in whole numbers, from their definitions. */
final class NaiveSurprise {

    private final int all;
    private final ToIntFunction<String> incidents;

    /** @param incidents how many have the values of a key, which stand between bars, nothing for those left out */
    NaiveSurprise(int all, ToIntFunction<String> incidents) {
        this.all = all;
        this.incidents = incidents;
    }

    static @Nullable Double rounded(@Nullable Double number) {
        return number == null ? null : new BigDecimal(number).round(new MathContext(9)).doubleValue();
    }

    double lift(String key) {
        var values = key.split("\\|", -1);
        double expected = all;
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                expected *= (double) incidents.applyAsInt(only(values, 1 << i)) / all;
            }
        }
        return incidents.applyAsInt(key) / expected;
    }

    Map<String, Double> pValues(List<String> shown, int tried) {
        var tested = new ArrayList<>(shown.stream().filter(key -> incidents.applyAsInt(key) >= 5 && NaiveSharedCauses.stated(key) > 1).toList());
        var raw = new TreeMap<String, Double>();
        tested.forEach(key -> raw.put(key, greatest(key)));
        tested.sort(Comparator.comparing(raw::get));
        var adjusted = new TreeMap<String, Double>();
        double before = 0;
        for (int i = 0; i < tested.size(); i++) {
            before = Math.max(before, Math.min(1, (tried - i) * raw.get(tested.get(i))));
            adjusted.put(tested.get(i), before);
        }
        return adjusted;
    }

    private double greatest(String key) {
        var values = key.split("\\|", -1);
        double greatest = 0;
        for (int part = 1; part < (1 << values.length) - 1; part++) {
            String one = only(values, part);
            String other = only(values, ~part);
            if (NaiveSharedCauses.stated(one) > 0 && NaiveSharedCauses.stated(other) > 0) {
                greatest = Math.max(greatest, atLeast(incidents.applyAsInt(key), all, incidents.applyAsInt(one), incidents.applyAsInt(other)));
            }
        }
        return greatest;
    }

    private static String only(String[] values, int part) {
        var only = new ArrayList<String>();
        for (int i = 0; i < values.length; i++) {
            only.add((part & 1 << i) != 0 ? values[i] : "");
        }
        return String.join("|", only);
    }

    /** Of all ways to choose, those in which both or more of the first are among the second. */
    static double atLeast(int both, int all, int first, int second) {
        var ways = BigInteger.ZERO;
        for (int k = both; k <= Math.min(first, second); k++) {
            ways = ways.add(choose(first, k).multiply(choose(all - first, second - k)));
        }
        return new BigDecimal(ways).divide(new BigDecimal(choose(all, second)), MathContext.DECIMAL128).doubleValue();
    }

    private static BigInteger choose(int n, int k) {
        if (k < 0 || k > n) {
            return BigInteger.ZERO;
        }
        var result = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            result = result.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return result;
    }

}
