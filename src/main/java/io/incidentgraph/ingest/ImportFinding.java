package io.incidentgraph.ingest;

/**
 * Something that an import has to say about an item of its source.
 *
 * @param kind REJECTED, WARNING, UNRESOLVED, DUPLICATE, CHANGE, FOREIGN or GONE
 * @param position where it stands: file, number of the object, line
 */
public record ImportFinding(String kind, String position, String reason) {

    static final int SHOWN = 10;

    private static final int LONGEST = 500;

    static ImportFinding of(LineFile.Line line) {
        String reason = line.reason().strip().replaceAll("\\s+", " ");
        return new ImportFinding(line.kind(), line.where(), reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST - 3) + "...");
    }

}
