package io.incidentgraph.bench.measure;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One connection that stays open, over which one thread sends requests (HTTP/1.1). As plain as it is so that asking costs
 * little beside answering.
 */
final class HttpConnection implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int PATIENCE_MILLISECONDS = 60_000;

    private final int port;
    private Socket socket;
    private InputStream input;
    private byte[] body = new byte[BUFFER];

    HttpConnection(int port) throws IOException {
        this.port = port;
        this.socket = open();
        this.input = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private Socket open() throws IOException {
        var open = new Socket(InetAddress.getLoopbackAddress(), port);
        open.setOption(StandardSocketOptions.TCP_NODELAY, true);
        open.setSoTimeout(PATIENCE_MILLISECONDS);
        return open;
    }

    /** A request with JSON in its body, ready to be sent as often as wanted. */
    static byte[] request(String path, byte[] json) {
        var request = new ByteArrayOutputStream();
        request.writeBytes("""
                POST %s HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Accept: application/json\r
                Content-Length: %d\r
                \r
                """.formatted(path, json.length).getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(json);
        return request.toByteArray();
    }

    /**
     * The length of the answer's body, which {@link #body} has until the next request.
     *
     * @throws java.net.SocketTimeoutException if nothing comes for a minute
     */
    int send(byte[] request) throws IOException {
        String status = status(request);
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring("content-length:".length()).strip());
            }
        }
        int read = length >= 0 ? read(0, length) : chunks();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status + ": " + new String(body, 0, read, StandardCharsets.UTF_8));
        }
        return read;
    }

    /** The server may have closed a connection over which nothing went for a while. */
    private String status(byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            return line();
        }
        catch (EOFException | SocketException closed) {
            socket.close();
            socket = open();
            input = new BufferedInputStream(socket.getInputStream(), BUFFER);
            socket.getOutputStream().write(request);
            return line();
        }
    }

    byte[] body(int length) {
        return Arrays.copyOf(body, length);
    }

    /** Whether the body begins as an answer without errors does. */
    boolean answered() {
        return body[2] == 'd' && body[3] == 'a' && body[4] == 't' && body[5] == 'a' || body[1] == '}';
    }

    private int chunks() throws IOException {
        int total = 0;
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            total = read(total, size);
            line();
        }
        line();
        return total;
    }

    private int read(int from, int length) throws IOException {
        int end = from + length;
        if (end > body.length) {
            body = Arrays.copyOf(body, Math.max(end, 2 * body.length));
        }
        if (input.readNBytes(body, from, length) < length) {
            throw new EOFException("The answer ended early");
        }
        return end;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new EOFException("The connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

}
