package io.incidentgraph.graph.catalogue;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders version numbers by their parts: 2.10 is later than 2.9. Parts that are no numbers are earlier than any that are. */
final class VersionOrder implements Comparator<String> {

    static final VersionOrder INSTANCE = new VersionOrder();

    private VersionOrder() {
    }

    @Override
    public int compare(String one, String other) {
        var ones = one.split("[^0-9A-Za-z]+");
        var others = other.split("[^0-9A-Za-z]+");
        for (int part = 0; part < Math.min(ones.length, others.length); part++) {
            int order = comparePart(ones[part], others[part]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static int comparePart(String one, String other) {
        boolean number = one.matches("[0-9]+");
        boolean otherNumber = other.matches("[0-9]+");
        if (number && otherNumber) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return number == otherNumber ? one.compareTo(other) : Boolean.compare(number, otherNumber);
    }

}
