package io.incidentgraph.ingest.source;

/**
 * What a source may have at most.
 *
 * @param objectBytes bytes of one object; larger ones are set aside
 * @param archiveEntries files in an archive
 * @param expansion how many times as long as the compressed file its content may be, beyond the first 64 MiB
 */
public record SourceLimits(int objectBytes, int archiveEntries, int expansion) {

    public static final SourceLimits DEFAULT = new SourceLimits(8 << 20, 500_000, 250);

    static String tooLarge(int largest) {
        return "It is larger than %,d bytes: divide it, or raise incident-graph.ingest.largest-object".formatted(largest);
    }

    public SourceLimits withObjectBytes(long bytes) {
        return new SourceLimits(Math.toIntExact(Math.min(bytes, Integer.MAX_VALUE - 8)), archiveEntries, expansion);
    }

}
