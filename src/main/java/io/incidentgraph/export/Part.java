package io.incidentgraph.export;

import java.util.Locale;

/** What is wanted of an export. */
public enum Part {

    /** The payload. */
    DATA("application/octet-stream", ""),
    /** What it is: the question, the state of the graph, counts and hashes, licences, citation. */
    MANIFEST("application/json", "manifest.json"),
    /** The citation in CSL-JSON. */
    CSL("application/vnd.citationstyles.csl+json", "csl.json"),
    /** The citation in BibTeX. */
    BIBTEX("application/x-bibtex", "bib"),
    /** The citation as a {@code CITATION.cff}. */
    CFF("application/yaml", "cff");

    private final String mediaType;

    private final String extension;

    Part(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The name in addresses and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of file names, without a dot. */
    public String extension() {
        return extension;
    }

}
