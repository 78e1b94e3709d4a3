package io.incidentgraph.disclosure.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Writes PDFs as Japanese word processors do: a font of 16-bit codes with a table of their characters. No font file is needed. */
final class JapanesePdf {

    private JapanesePdf() {
    }

    static byte[] of(List<List<String>> pages) throws IOException {
        try (var document = new PDDocument()) {
            var font = font(document, pages.stream().flatMap(List::stream).collect(Collectors.joining()));
            for (var lines : pages) {
                page(document, font, content(lines), 1);
            }
            document.getDocumentInformation().setTitle("お知らせ");
            return bytes(document);
        }
    }

    /** One page that shows the same lines again and again. */
    static byte[] repeated(List<String> lines, int times) throws IOException {
        try (var document = new PDDocument()) {
            page(document, font(document, String.join("", lines)), content(lines), times);
            return bytes(document);
        }
    }

    /** Pages with a picture and a page number. */
    static byte[] scan(int pages) throws IOException {
        try (var document = new PDDocument()) {
            var picture = LosslessFactory.createFromImage(document, new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_GRAY));
            var font = font(document, "0123456789");
            for (int number = 1; number <= pages; number++) {
                var page = page(document, font, content(List.of(String.valueOf(number))), 1);
                try (var canvas = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                    canvas.drawImage(picture, 0, 0, 500, 700);
                }
            }
            return bytes(document);
        }
    }

    private static PDPage page(PDDocument document, COSDictionary font, String content, int times) throws IOException {
        var page = new PDPage();
        var resources = new PDResources();
        var fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        var stream = new COSArray();
        var contents = stream(document, content);
        for (int i = 0; i < times; i++) {
            stream.add(contents);
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        document.addPage(page);
        return page;
    }

    private static String content(List<String> lines) {
        var content = new StringBuilder("BT /F1 12 Tf 60 780 Td 18 TL\n");
        lines.forEach(line -> content.append("<%s> Tj T*\n".formatted(hex(line))));
        return content.append("ET\n").toString();
    }

    private static COSDictionary font(PDDocument document, String text) throws IOException {
        var descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, COSName.getPDFName("Mincho"));
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.DW, COSInteger.get(1000));
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Mincho"));
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
        font.setItem(COSName.TO_UNICODE, stream(document, toUnicode(text)));
        return font;
    }

    private static String toUnicode(String text) {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (var character : text.chars().boxed().collect(Collectors.toCollection(TreeSet::new))) {
            map.append("1 beginbfchar <%04X> <%04X> endbfchar\n".formatted(character, character));
        }
        return map.append("endcmap end end\n").toString();
    }

    private static String hex(String line) {
        return HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
    }

    private static PDStream stream(PDDocument document, String content) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

}
