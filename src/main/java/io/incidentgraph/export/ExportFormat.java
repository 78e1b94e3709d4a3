package io.incidentgraph.export;

/**
 * A format of exports.
 *
 * @param name in addresses and on the command line
 * @param extension the end of file names, without a dot
 */
public record ExportFormat(String name, String mediaType, String extension, String summary) {
}
