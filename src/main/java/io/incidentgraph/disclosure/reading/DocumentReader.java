package io.incidentgraph.disclosure.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.reading.UnreadableTextException.Reason;

/** Reads documents in plain text, HTML and PDF. Every method refuses what cannot be read with an {@link UnreadableTextException}. Thread-safe. */
public final class DocumentReader {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s\";]+)");

    private final ReadingSettings settings;

    private final PdfText pdf;

    public DocumentReader(ReadingSettings settings) {
        this.settings = settings;
        this.pdf = new PdfText(settings);
    }

    public SourceText read(Path file) {
        try (var stream = open(file)) {
            return read(stream, String.valueOf(file.getFileName()), null);
        } catch (IOException e) {
            throw unopened(e);
        }
    }

    /** Opens a file for whoever hands it on to be read elsewhere, and refuses what cannot be opened as if it were read here. */
    public static InputStream open(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnreadableTextException(Reason.MISSING, "it is a folder: name the files in it");
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableTextException(Reason.MISSING, "there is no such file: check its name", e);
        } catch (IOException e) {
            throw unopened(e);
        }
    }

    private static UnreadableTextException unopened(IOException reason) {
        return new UnreadableTextException(Reason.MISSING, "it cannot be opened (%s): name a file that you may read".formatted(reason.getMessage()), reason);
    }

    /**
     * @param name what the document is called where it lies
     * @param contentType as HTTP declares it, with or without a charset
     * @throws IOException if the stream fails
     */
    public SourceText read(InputStream stream, @Nullable String name, @Nullable String contentType) throws IOException {
        return read(stream.readNBytes(limit() + 1), name, contentType);
    }

    public SourceText read(byte[] bytes, @Nullable String name, @Nullable String contentType) {
        if (bytes.length > limit()) {
            throw tooLarge();
        }
        if (bytes.length == 0) {
            throw empty();
        }
        var content = new Content(bytes, name, type(contentType), charset(contentType));
        return source(text(content), name);
    }

    /** A text that somebody typed or pasted. */
    public SourceText paste(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > limit()) {
            throw tooLarge();
        }
        return source(DocumentText.plain(text), null);
    }

    private DocumentText text(Content content) {
        if (PdfText.recognizes(content)) {
            return pdf.read(content);
        }
        BinaryContent.refuse(content);
        return HtmlText.recognizes(content) ? HtmlText.read(content) : DocumentText.plain(Decoding.of(content).text());
    }

    private SourceText source(DocumentText document, @Nullable String name) {
        if (document.text().isBlank()) {
            throw empty();
        }
        return new SourceText(document.text(), name, document.title(), document.url(), document.mediaType(), document.publishedOn());
    }

    private int limit() {
        return Math.toIntExact(settings.largestDocument().toBytes());
    }

    private UnreadableTextException tooLarge() {
        return new UnreadableTextException(Reason.TOO_LARGE,
                "it is larger than %s: cut it into its parts, or raise incident-graph.reading.largest-document".formatted(size(settings.largestDocument())));
    }

    private static UnreadableTextException empty() {
        return new UnreadableTextException(Reason.EMPTY, "there is no text in it: name a document that has some");
    }

    private static String size(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MiB" : size.toBytes() + " bytes";
    }

    private static @Nullable String type(@Nullable String contentType) {
        return contentType == null ? null : contentType.split(";", 2)[0].strip();
    }

    private static @Nullable String charset(@Nullable String contentType) {
        var matcher = CHARSET.matcher(contentType == null ? "" : contentType);
        return matcher.find() ? matcher.group(1) : null;
    }

}
