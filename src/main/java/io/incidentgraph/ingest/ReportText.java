package io.incidentgraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The report of an import as people read it. */
public final class ReportText {

    private ReportText() {
    }

    public static String of(ImportStatus status, boolean dryRun) {
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "%s %,d items in %.1f s%s", dryRun ? "Read and checked" : "Imported", status.items(),
                status.milliseconds() / 1000.0, status.formats().isEmpty() ? "" : ": " + String.join(", ", status.formats())));
        lines.add(dryRun ? "Nothing was written."
                : (status.resumed() ? "An interrupted run was ended: " : "The run: ") + status.run() + " (taken back by: undo " + status.run() + ")");
        count(lines, status.records(), "records %s new, %,d of them versions or reports of a series that was known".formatted(dryRun ? "would be" : "are",
                status.changed()));
        count(lines, status.unchanged(), "records were there already");
        count(lines, status.catalogue(), "entries of catalogues");
        count(lines, status.duplicates(), "came before in the same import");
        count(lines, status.warnings(), "warnings");
        count(lines, status.unresolved(), "references lead to what is not there");
        count(lines, status.foreign(), "facts have a concept that the vocabulary lacks, and lie below the nearest one");
        count(lines, status.gone(), "records of earlier imports are not in this source any more; they stay");
        count(lines, status.rejected(), "were set aside");
        findings(lines, status, status.rejectedFile(), true);
        findings(lines, status, status.notesFile(), false);
        return String.join(System.lineSeparator(), lines);
    }

    private static void count(List<String> lines, long count, String what) {
        if (count > 0) {
            lines.add(String.format(Locale.ROOT, "%,11d  %s", count, what));
        }
    }

    private static void findings(List<String> lines, ImportStatus status, @Nullable String file, boolean rejected) {
        if (file != null) {
            lines.add((rejected ? "What was set aside stands in " : "All notes stand in ") + file + "; the first:");
            status.findings().stream().filter(finding -> finding.kind().equals("REJECTED") == rejected)
                    .forEach(finding -> lines.add("  " + finding.position() + ": " + finding.reason()));
        }
    }

}
