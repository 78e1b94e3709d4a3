package io.incidentgraph.query.limit;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.core.Ordered;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A request whose body has been read, as far as it is allowed to go. */
public final class RequestBody extends HttpServletRequestWrapper {

    /** The place among the filters at which the body is read: after those that find out who asks. */
    public static final int ORDER = Ordered.LOWEST_PRECEDENCE - 100;

    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] body;

    private RequestBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** @throws QueryRefusedException if it has more bytes than the limit, or is a list of operations */
    static RequestBody read(HttpServletRequest request, int limit) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge("%,d".formatted(request.getContentLengthLong()), limit);
        }
        byte[] body = request.getInputStream().readNBytes(expected(request, limit) + 1);
        if (body.length > limit) {
            throw tooLarge("more than %,d".formatted(limit), limit);
        }
        refuseBatch(body);
        return new RequestBody(request, body);
    }

    /** What is to be read if it is as long as it says: asking for more would make room for it. */
    private static int expected(HttpServletRequest request, int limit) {
        return request.getContentLength() < 0 ? limit : request.getContentLength();
    }

    /** All of it, as it came. */
    public byte[] bytes() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Stream(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        Charset charset = getCharacterEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getCharacterEncoding());
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private static QueryRefusedException tooLarge(String number, int limit) {
        return new QueryRefusedException(Code.REQUEST_TOO_LARGE,
                "The request has %s bytes; the limit is %,d. Send long lists of values in several operations.".formatted(number, limit));
    }

    /** What is no JSON at all, is refused where it is read. */
    private static void refuseBatch(byte[] body) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            JsonToken first = parser.nextToken();
            if (first != null && first.isScalarValue()) {
                throw new QueryRefusedException(Code.INVALID_REQUEST, "The request is %s, which is no operation. Send an object such as {\"query\": \"{incidents {id}}\"}."
                        .formatted(first == JsonToken.VALUE_STRING ? "a text" : parser.getString()));
            }
            if (first != JsonToken.START_ARRAY) {
                return;
            }
            int operations = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parser.skipChildren();
                operations++;
            }
            throw new QueryRefusedException(Code.BATCH_REFUSED, ("The request is a list of %,d operations; the limit is 1, and no list. "
                    + "Send each in a request of its own, or write several root fields into one.").formatted(operations));
        }
        catch (JacksonException _) {
            return;
        }
    }

    private static final class Stream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Stream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body has been read; there is nothing to wait for");
        }

    }

}
