package io.incidentgraph.discovery.shared;

/** How often numbers were met. */
final class IntCounts {

    private final IntNumbers numbers = new IntNumbers();
    private final IntList counts = new IntList();

    void add(int key) {
        int number = numbers.of(key);
        if (number == counts.size()) {
            counts.add(1);
        }
        else {
            counts.set(number, counts.get(number) + 1);
        }
    }

    /** The most that one was met. */
    int most() {
        int most = 0;
        for (int i = 0; i < counts.size(); i++) {
            most = Math.max(most, counts.get(i));
        }
        return most;
    }

}
