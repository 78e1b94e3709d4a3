package io.incidentgraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.ingest.ImportTest;
import io.incidentgraph.model.format.RecordFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A graph that is larger than what buffers on the way hold: it is read as fast as it is taken, and no further. */
@ImportTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportStreamIT {

    private static final String MANY = """
            UNWIND range(1, 20000) AS id
            CREATE (:Document {id: id, title: reduce(text = '', _ IN range(1, 40) | text + '不正アクセスによる漏えい')})
            """;

    private static final String ANOTHER = """
            {"id": "tuika-%d", "source": {"kind": "DISCLOSURE", "documents": [{"title": "追加 %d"}]}, "title": {"ja": "追加"}}""";

    private final Exports exports;

    private final RecordStore store;

    private final int port;

    ExportStreamIT(@Autowired Exports exports, @Autowired RecordStore store, @LocalServerPort int port) {
        this.exports = exports;
        this.store = store;
        this.port = port;
    }

    @BeforeAll
    void load() {
        Starter.load(store);
        SharedNeo4j.get().driver().executableQuery(MANY).execute();
    }

    @Test
    void stopsTheDatabaseWhenTheReaderHangsUp() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write("GET /export/graphml HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(100_000)).asString(StandardCharsets.UTF_8).contains("200", "<graphml");
            assertThat(running()).isEqualTo(1);
        }
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> running() == 0);
    }

    @Test
    void stopsTheDatabaseWhenItCannotWrite() {
        var full = new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException("第三の媒体がいっぱい");
            }

        };

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> exports.write(exports.request("cypher", Map.of()), full, _ -> {
        })).withMessageContaining("いっぱい");
        assertThat(running()).isZero();
    }

    @Test
    void saysThatTheGraphWasChangedMeanwhile() throws IOException {
        for (var format : exports.formats()) {
            var out = new ChangingStream(format.name().hashCode() & 0xffff);
            var exported = exports.write(exports.request(format.name(), Map.of()), out, _ -> out.change());

            assertThat(exported.changed()).as(format.name()).isTrue();
            if (format.name().matches("graphml|cypher")) {
                assertThat(out.toString(StandardCharsets.UTF_8)).contains("was changed while this was written");
            }
        }
        assertThat(exports.write(exports.request("records", Map.of()), OutputStream.nullOutputStream(), _ -> {
        }).changed()).isFalse();
    }

    private static long running() {
        return SharedNeo4j.get().driver().executableQuery("SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'incident-graph-export' RETURN count(*)")
                .execute().records().getFirst().get(0).asLong();
    }

    private final class ChangingStream extends ByteArrayOutputStream {

        private final int number;

        ChangingStream(int number) {
            this.number = number;
        }

        void change() {
            store.add("another", Stream.of(RecordFormat.parseJson(ANOTHER.formatted(number, number))));
        }

    }

}
