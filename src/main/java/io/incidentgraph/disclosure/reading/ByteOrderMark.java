package io.incidentgraph.disclosure.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The marks by which Unicode texts tell their encoding. */
enum ByteOrderMark {

    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;

    private final int[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        return Arrays.stream(values()).filter(each -> each.startsOf(bytes)).findFirst();
    }

    static boolean isThere(byte[] bytes) {
        return of(bytes).isPresent();
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length;
    }

    private boolean startsOf(byte[] bytes) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

}
