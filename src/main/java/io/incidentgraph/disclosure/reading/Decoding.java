package io.incidentgraph.disclosure.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.reading.UnreadableTextException.Reason;

/**
 * Characters from bytes: by the byte order mark, else by what is declared if the bytes agree, else by what the bytes look like.
 *
 * @param text without the byte order mark
 */
record Decoding(String text, Charset charset) {

    /** What the names of the Web mean, where that is more than the charset of this name in Java. */
    private static final Map<String, String> WEB_NAMES = Map.of("shift_jis", "windows-31j", "shift-jis", "windows-31j", "x-sjis", "windows-31j",
            "sjis", "windows-31j", "ms_kanji", "windows-31j", "euc-jp", "EUC-JP", "x-euc-jp", "EUC-JP", "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252", "iso-2022-jp", "x-windows-iso2022jp");

    private static final List<Charset> JAPANESE = Stream.of("windows-31j", "EUC-JP").map(Charset::forName).toList();

    /** A broken character here and there is no reason to refuse a text; more of them are the wrong charset. */
    private static final double BROKEN_AT_MOST = 0.002;

    private static final Pattern BROKEN = Pattern.compile("\uFFFD+");

    static Decoding of(Content content) {
        return of(content, content.declaredCharset());
    }

    /** @throws UnreadableTextException if the bytes are no text in any of the encodings */
    static Decoding of(Content content, @Nullable String declared) {
        var bytes = content.bytes();
        var mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            var charset = mark.get().charset();
            return new Decoding(new String(bytes, mark.get().length(), bytes.length - mark.get().length(), charset), charset);
        }
        return named(declared).flatMap(charset -> strictly(bytes, charset)).or(() -> escaped(content)).or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .or(() -> western(bytes)).or(() -> plausible(bytes)).or(() -> named(declared).flatMap(charset -> leniently(bytes, charset))).or(() -> lenient(bytes))
                .orElseThrow(() -> new UnreadableTextException(Reason.BINARY,
                        "its encoding is none of UTF-8, Shift_JIS, EUC-JP, ISO-2022-JP: save it as UTF-8"));
    }

    static Optional<Charset> named(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(WEB_NAMES.getOrDefault(name.strip().toLowerCase(Locale.ROOT), name.strip())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** ISO-2022-JP is seven bits and switches to Japanese by an escape sequence. */
    private static Optional<Decoding> escaped(Content content) {
        for (var value : content.bytes()) {
            if (value < 0) {
                return Optional.empty();
            }
        }
        var ascii = content.head(content.bytes().length);
        boolean japanese = ascii.contains("\u001b$B") || ascii.contains("\u001b$@") || ascii.contains("\u001b$(D") || ascii.contains("\u001b(I");
        return japanese ? Stream.of("x-windows-iso2022jp", "ISO-2022-JP", "ISO-2022-JP-2").flatMap(name -> named(name).stream())
                .flatMap(charset -> strictly(content.bytes(), charset).stream()).findFirst() : Optional.empty();
    }

    /** A Latin text with a curly quote or an accent here and there. */
    private static Optional<Decoding> western(byte[] bytes) {
        int high = 0;
        int alone = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                alone += (i == 0 || bytes[i - 1] >= 0) && (i == bytes.length - 1 || bytes[i + 1] >= 0) ? 1 : 0;
            }
        }
        return high * 20 <= bytes.length && alone * 10 >= high * 9 ? strictly(bytes, Charset.forName("windows-1252")) : Optional.empty();
    }

    private static Optional<Decoding> plausible(byte[] bytes) {
        return JAPANESE.stream().flatMap(charset -> strictly(bytes, charset).stream()).max(Comparator.comparingDouble(decoding -> likelihood(decoding.text())));
    }

    private static Optional<Decoding> lenient(byte[] bytes) {
        return Stream.concat(Stream.of(StandardCharsets.UTF_8), JAPANESE.stream()).flatMap(charset -> leniently(bytes, charset).stream())
                .max(Comparator.comparingDouble(decoding -> likelihood(decoding.text())));
    }

    private static Optional<Decoding> strictly(byte[] bytes, Charset charset) {
        try {
            var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(new Decoding(decoder.decode(ByteBuffer.wrap(bytes)).toString(), charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Decoding> leniently(byte[] bytes, Charset charset) {
        var text = new String(bytes, charset);
        long broken = BROKEN.matcher(text).results().count();
        return broken <= Math.max(1, text.length() * BROKEN_AT_MOST) ? Optional.of(new Decoding(text, charset)) : Optional.empty();
    }

    /** Japanese text is full of kana and common punctuation; the wrong charset makes half-width kana and rare characters of it. */
    private static double likelihood(String text) {
        return text.codePoints().mapToDouble(Decoding::weight).average().orElse(0);
    }

    private static double weight(int character) {
        if (character >= 0x3041 && character <= 0x30FF || character == '、' || character == '。' || character < 0x7F && character >= 0x20) {
            return 1;
        }
        if (character >= 0x4E00 && character <= 0x9FFF) {
            return 0.5;
        }
        boolean halfWidthKana = character >= 0xFF61 && character <= 0xFF9F;
        boolean notMeantForText = character >= 0xE000 && character <= 0xF8FF || character >= 0x80 && character <= 0x9F;
        return halfWidthKana || notMeantForText || character == '\uFFFD' ? -1 : 0;
    }

}
