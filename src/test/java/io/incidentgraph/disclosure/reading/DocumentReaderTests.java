package io.incidentgraph.disclosure.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import io.incidentgraph.disclosure.reading.UnreadableTextException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class DocumentReaderTests {

    private static final String NOTICE = """
            個人情報の漏えいに関するお詫び(第1報)

            令和6年5月1日、当院の職員がメールを誤送信し、患者様①128名の氏名・電話番号が漏えいしました。
            ㈱山川メディカルへの委託業務で発生したものです。ご迷惑をおかけし、深くお詫び申し上げます。
            """;

    private static final String SHORT = "患者様12名の情報が漏えいしました。";

    private final DocumentReader reader = new DocumentReader(ReadingSettings.defaults());

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-31j", "x-windows-iso2022jp"})
    void tellsTheEncodingOfAJapaneseText(String charset) {
        assertThat(read(NOTICE.getBytes(Charset.forName(charset)))).isEqualTo(NOTICE);
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS", "EUC-JP", "ISO-2022-JP", "UTF-8"})
    void tellsTheEncodingOfAShortText(String charset) {
        assertThat(read(SHORT.getBytes(Charset.forName(charset)))).isEqualTo(SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP"})
    void tellsTheEncodingOfATextInKatakanaAndLatin(String charset) {
        var text = "サーバーへの不正アクセス: Webサイト『オンラインストア』 2023/05/01 https://example.jp/\r\n";
        assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void keepsLineEndsAndLeavesOutTheByteOrderMark() {
        assertThat(read(("\uFEFF一行目\r\n二行目\r").getBytes(StandardCharsets.UTF_8))).isEqualTo("一行目\r\n二行目\r");
    }

    @Test
    void readsCurlyQuotesOfAnEnglishNotice() {
        var text = "We became aware of \u201cunauthorised access\u201d to a supplier\u2019s system on 3 May 2023, affecting 1,204 customers.";
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    @Test
    void readsATextWithABrokenCharacterHereAndThere() {
        var bytes = (NOTICE + NOTICE + NOTICE + NOTICE + NOTICE).getBytes(StandardCharsets.UTF_8);
        bytes[30] = (byte) 0xFF;
        assertThat(read(bytes)).contains("令和6年5月1日、当院の職員が").contains("\uFFFD");
    }

    @Test
    void believesADeclaredCharsetOnlyIfTheBytesAgree() {
        assertThat(reader.read(SHORT.getBytes(Charset.forName("EUC-JP")), null, "text/plain; charset=EUC-JP").content()).isEqualTo(SHORT);
        assertThat(reader.read(SHORT.getBytes(StandardCharsets.UTF_8), null, "text/plain; charset=\"Shift_JIS\"").content()).isEqualTo(SHORT);
        assertThat(reader.read(SHORT.getBytes(StandardCharsets.UTF_8), null, "text/plain; charset=no-such").content()).isEqualTo(SHORT);
    }

    @Test
    void takesAPastedTextAsItIs() {
        assertThat(reader.paste(NOTICE)).satisfies(text -> {
            assertThat(text.content()).isEqualTo(NOTICE);
            assertThat(text.mediaType()).isEqualTo("text/plain");
        });
    }

    @Test
    void refusesWhatHasNoText() {
        refuses(new byte[0], Reason.EMPTY, "there is no text");
        refuses(" \n\u3000".getBytes(StandardCharsets.UTF_8), Reason.EMPTY, "there is no text");
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> reader.paste(" ")).satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
        refuses("<html><body><nav><a href='/'>トップ</a></nav><script>var a = 1;</script></body></html>".getBytes(StandardCharsets.UTF_8), Reason.EMPTY, "there is no text");
    }

    @Test
    void refusesWhatIsNoTextAndSaysWhatItIs() {
        refuses(new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 1, 2}, Reason.BINARY, "UTF-8");
        refuses(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}, Reason.BINARY, "office document");
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, Reason.BINARY, "OCR");
        var noise = new byte[4000];
        new Random(5).nextBytes(noise);
        refuses(noise, Reason.BINARY, "UTF-8");
    }

    @Test
    void refusesWhatIsLargerThanTheLimit() throws IOException {
        var small = new DocumentReader(new ReadingSettings(DataSize.ofBytes(100), DataSize.ofMegabytes(1), Duration.ofSeconds(1)));
        var bytes = NOTICE.getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> small.read(new ByteArrayInputStream(bytes), null, null))
                .withMessageContaining("100 bytes").withMessageContaining("largest-document");
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> small.paste(NOTICE));
        assertThat(small.read(new ByteArrayInputStream(Arrays.copyOf("漏えい".getBytes(StandardCharsets.UTF_8), 9)), null, null).content()).isEqualTo("漏えい");
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> reader.read(Path.of("ありません.txt")))
                .withMessageContaining("no such file").satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
    }

    private String read(byte[] bytes) {
        return reader.read(bytes, null, null).content();
    }

    private void refuses(byte[] bytes, Reason reason, String message) {
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> read(bytes)).withMessageContaining(message)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

}
