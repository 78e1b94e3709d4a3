package io.incidentgraph.disclosure.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import io.incidentgraph.disclosure.reading.UnreadableTextException.Reason;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PdfTextTests {

    private final DocumentReader reader = new DocumentReader(ReadingSettings.defaults());

    @Test
    void readsJapaneseLinesPageByPage() throws IOException {
        var bytes = JapanesePdf.of(List.of(List.of("情報漏えいに関するお詫び", "", "山川市は、5月1日に発生した情報の漏えいについ", "て、次のとおりお知らせします。", "1. 概要", "- 1 -"),
                List.of("・対象は120名です。", "以上", "2 / 2")));
        assertThat(reader.read(bytes, "お詫び.pdf", null)).satisfies(text -> {
            assertThat(text.content()).isEqualToIgnoringNewLines(
                    "情報漏えいに関するお詫び山川市は、5月1日に発生した情報の漏えいについて、次のとおりお知らせします。1. 概要・対象は120名です。以上");
            assertThat(text.content()).contains("漏えいについて、次の", "お知らせします。\n", "\n・対象は");
            assertThat(text.mediaType()).isEqualTo("application/pdf");
            assertThat(text.title()).isEqualTo("お知らせ");
        });
    }

    @Test
    void refusesAnEncryptedDocument() throws IOException {
        for (var password : List.of("", "秘密")) {
            refuses(reader, pdf(document -> {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("所有者", password, new AccessPermission()));
            }), Reason.ENCRYPTED, "remove its protection");
        }
    }

    @Test
    void refusesAScan() throws IOException {
        refuses(reader, JapanesePdf.scan(2), Reason.SCANNED, "OCR");
    }

    @Test
    void refusesADocumentWithoutText() throws IOException {
        refuses(reader, pdf(document -> document.addPage(new PDPage())), Reason.EMPTY, "no text");
    }

    @Test
    void refusesADamagedDocument() throws IOException {
        refuses(reader, "%PDF-1.7\nこわれています".getBytes(StandardCharsets.UTF_8), Reason.DAMAGED, "print it");
    }

    @Test
    void refusesAPartThatUnfoldsToMoreThanTheLimit() throws IOException {
        var bomb = pdf(document -> content(document, new byte[64 << 20], COSName.FLATE_DECODE));
        assertThat(bomb.length).isLessThan(100_000);
        refuses(reader, bomb, Reason.TOO_LARGE, "unfolds to more than 48 MiB");
    }

    @Test
    void refusesACompressedPartWithinACompressedPart() throws IOException {
        var bomb = pdf(document -> content(document, new byte[64 << 20], COSName.FLATE_DECODE, COSName.FLATE_DECODE));
        assertThat(bomb.length).isLessThan(20_000);
        refuses(reader, bomb, Reason.TOO_LARGE, "unfolds to more than 48 MiB");
    }

    @Test
    void refusesAPartThatHidesWhatItIs() throws IOException {
        var bomb = pdf(document -> content(document, new byte[64 << 20], COSName.FLATE_DECODE));
        refuses(reader, replaced(bomb, "/FlateDecode", "/Fl#61teDeco"), Reason.TOO_LARGE, "unfolds");
        refuses(reader, replaced(bomb, "stream\r\n", "stream\r\r"), Reason.TOO_LARGE, "unfolds");
        refuses(reader, replaced(bomb, "stream\r\n\u0078", "stream\r\n\u0058"), Reason.TOO_LARGE, "unfolds");
        refuses(reader, replaced(bomb, "/Filter /FlateDecode", "/Filter 7 0 R       "), Reason.TOO_LARGE, "unfolds");
    }

    @Test
    void refusesWhatOtherFiltersUnfold() throws IOException {
        var small = new DocumentReader(new ReadingSettings(DataSize.ofMegabytes(5), DataSize.ofMegabytes(1), Duration.ofSeconds(20)));
        refuses(small, pdf(document -> content(document, new byte[2 << 20], COSName.LZW_DECODE)), Reason.TOO_LARGE, "unfolds");
        refuses(small, pdf(document -> content(document, new byte[2 << 20], COSName.RUN_LENGTH_DECODE)), Reason.TOO_LARGE, "unfolds");
    }

    @Test
    void givesUpWhatTakesTooLong() throws IOException {
        var slow = new DocumentReader(new ReadingSettings(DataSize.ofMegabytes(5), DataSize.ofMegabytes(48), Duration.ofMillis(-1)));
        refuses(slow, JapanesePdf.of(List.of(List.of("漏えいしました。"))), Reason.TOO_SLOW, "longest-time");
    }

    @Test
    void refusesMoreTextThanTheLimit() throws IOException {
        var lines = IntStream.range(0, 60).mapToObj(number -> "同じ紙に何度も書かれた漏えいの知らせです。".repeat(2)).toList();
        var bytes = JapanesePdf.repeated(lines, 400);
        var small = new DocumentReader(new ReadingSettings(DataSize.ofBytes(bytes.length + 1), DataSize.ofMegabytes(48), Duration.ofSeconds(20)));
        refuses(small, bytes, Reason.TOO_LARGE, "more text in it than the limit");
    }

    private static void content(PDDocument document, byte[] data, COSName... filters) throws IOException {
        Arrays.fill(data, (byte) ' ');
        var page = new PDPage();
        var stream = document.getDocument().createCOSStream();
        var names = new COSArray(List.of(filters));
        try (var out = stream.createOutputStream(names)) {
            out.write(data);
        }
        page.setContents(new PDStream(stream));
        document.addPage(page);
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] pdf(Content content) throws IOException {
        try (var document = new PDDocument()) {
            content.write(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void refuses(DocumentReader reader, byte[] bytes, Reason reason, String message) {
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> reader.read(bytes, "文書.pdf", null))
                .withMessageContaining(message).satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private interface Content {

        void write(PDDocument document) throws IOException;

    }

}
