package io.incidentgraph.bench.start;

/**
 * What a start took.
 *
 * @param seconds from the start of the process to its first answer
 * @param processors the time that processors spent on it until then
 */
record Took(double seconds, double processors) {
}
