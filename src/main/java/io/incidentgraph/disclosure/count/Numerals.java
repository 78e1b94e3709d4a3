package io.incidentgraph.disclosure.count;

/** The value of a number with Japanese myriads: {@code 41万2,305} is 412,305, {@code 8万9千} is 89,000. */
final class Numerals {

    private Numerals() {
    }

    static long value(String text) {
        var total = 0L;
        var section = 0L;
        var digits = 0L;
        for (var character : text.toCharArray()) {
            switch (character) {
                case '億', '万' -> {
                    total += (section + digits) * (character == '億' ? 100_000_000L : 10_000L);
                    section = 0;
                    digits = 0;
                }
                case '千', '百' -> {
                    section += Math.max(1, digits) * (character == '千' ? 1000 : 100);
                    digits = 0;
                }
                case ',' -> { }
                default -> digits = digits * 10 + Character.digit(character, 10);
            }
        }
        return total + section + digits;
    }

}
