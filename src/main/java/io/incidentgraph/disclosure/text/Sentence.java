package io.incidentgraph.disclosure.text;

/**
 * A sentence or what stands for one: a heading, an item of a list. It never goes beyond its line.
 *
 * @param number its place among the sentences of the text, from 0
 */
public record Sentence(Span span, int number) {
}
