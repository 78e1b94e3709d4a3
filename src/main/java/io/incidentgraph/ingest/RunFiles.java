package io.incidentgraph.ingest;

import io.incidentgraph.database.DataFiles;
import io.incidentgraph.ingest.LineFile.Line;
import io.incidentgraph.ingest.pipeline.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files in which a run keeps what it set aside, and what it has to say. */
final class RunFiles implements AutoCloseable {

    private static final String REJECTED_LENGTH = "rejectedLength";

    private static final String NOTES_LENGTH = "notesLength";

    /** How long both files were. */
    record Mark(long rejected, long notes) {
    }

    private final LineFile rejected;

    private final LineFile notes;

    private RunFiles(LineFile rejected, LineFile notes) {
        this.rejected = rejected;
        this.notes = notes;
    }

    /** @param properties those of the run's node */
    static RunFiles of(DataFiles data, String run, Map<String, Object> properties) {
        return new RunFiles(new LineFile(() -> make(data, rejectedName(run)), length(properties, REJECTED_LENGTH)),
                new LineFile(() -> make(data, notesName(run)), length(properties, NOTES_LENGTH)));
    }

    static String rejectedName(String run) {
        return "rejected-" + fileName(run);
    }

    static String notesName(String run) {
        return "notes-" + fileName(run);
    }

    private static String fileName(String run) {
        return run.replaceFirst("^run:", "").replaceAll("[^A-Za-z0-9.-]", "-") + ".jsonl";
    }

    private static long length(Map<String, Object> properties, String name) {
        return properties.get(name) instanceof Number length ? length.longValue() : 0;
    }

    private static Path make(DataFiles data, String name) {
        try {
            return Files.exists(data.file(name)) ? data.file(name) : data.create(name, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void reject(Outcome.Rejected outcome) {
        rejected.add(Line.of(outcome.position(), "REJECTED", outcome.reason(), outcome.raw()));
    }

    void note(Outcome.Noted outcome) {
        notes.add(Line.of(outcome.position(), outcome.kind().name(), outcome.message(), null));
    }

    Mark mark() {
        return new Mark(rejected.length(), notes.length());
    }

    void cutTo(Mark mark) {
        rejected.cutTo(mark.rejected());
        notes.cutTo(mark.notes());
    }

    /** Makes the files last, and returns what the run's node has to know of them. */
    Map<String, Object> sync() {
        rejected.sync();
        notes.sync();
        return Map.of(REJECTED_LENGTH, rejected.length(), NOTES_LENGTH, notes.length());
    }

    static List<Line> firstRejected(DataFiles data, String run, int most) {
        return LineFile.first(data.file(rejectedName(run)), most);
    }

    static List<Line> firstNotes(DataFiles data, String run, int most) {
        return LineFile.first(data.file(notesName(run)), most);
    }

    @Override
    public void close() throws IOException {
        rejected.close();
        notes.close();
    }

}
