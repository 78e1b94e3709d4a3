package io.incidentgraph.ingest.read;

/**
 * Where something stands in a source.
 *
 * @param document the document's name
 * @param number the element's number in it, from 1; 0 for the document as a whole
 * @param line the line on which it begins, from 1; 0 where unknown
 */
public record Position(String document, long number, long line) {

    public static Position of(String document) {
        return new Position(document, 0, 0);
    }

    @Override
    public String toString() {
        return document + (number == 0 ? "" : ", object " + number) + (line == 0 ? "" : ", line " + line);
    }

}
