package io.incidentgraph.ingest;

import io.incidentgraph.ingest.read.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of JSON lines about items of an import. It is made when the first line comes; its length stands on the run's node,
 * so that a run that goes on cuts off what was written after its last step.
 */
final class LineFile implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A line. */
    record Line(String file, @Nullable Long object, @Nullable Long line, String kind, String reason, @Nullable String raw) {

        static Line of(Position position, String kind, String reason, @Nullable String raw) {
            return new Line(position.document(), position.number() == 0 ? null : position.number(), position.line() == 0 ? null : position.line(), kind,
                    reason, raw);
        }

        String where() {
            return new Position(file, object == null ? 0 : object, line == null ? 0 : line).toString();
        }

    }

    private final Supplier<Path> maker;

    private long length;

    private @Nullable FileChannel channel;

    /** @param maker makes the file if it is missing, with the rights that it should have */
    LineFile(Supplier<Path> maker, long length) {
        this.maker = maker;
        this.length = length;
    }

    long length() {
        return length;
    }

    void add(Line line) {
        try {
            var bytes = ByteBuffer.wrap((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
            length += bytes.remaining();
            for (var open = open(length - bytes.remaining()); bytes.hasRemaining();) {
                open.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what was written after it had this length. */
    void cutTo(long earlier) {
        if (length > earlier) {
            try {
                open(length).truncate(earlier);
                length = earlier;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns when what was written would outlive a crash. */
    void sync() {
        try {
            if (channel != null) {
                channel.force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel open(long end) throws IOException {
        if (channel == null) {
            var opened = FileChannel.open(maker.get(), StandardOpenOption.WRITE);
            opened.truncate(end);
            opened.position(end);
            channel = opened;
        }
        return channel;
    }

    /** The first lines of a file. */
    static List<Line> first(Path file, int most) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.limit(most).map(line -> JSON.readValue(line, Line.class)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

}
