package io.incidentgraph.disclosure.reading;

import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.reading.UnreadableTextException.Reason;

/** The text layer of a PDF. What it may unfold to and how long it may take is bounded. */
final class PdfText {

    private static final int MARK_WITHIN = 1024;

    /** Pages of a scan have at most a stamp or a page number as text. */
    private static final int LETTERS_OF_A_PAGE = 25;

    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

    static {
        OneFont.install();
    }

    private final ReadingSettings settings;

    PdfText(ReadingSettings settings) {
        this.settings = settings;
    }

    static boolean recognizes(Content content) {
        return content.head(MARK_WITHIN).contains("%PDF-");
    }

    DocumentText read(Content content) {
        // What is encrypted cannot be measured before it is parsed.
        if (ENCRYPTED.matcher(content.head(content.bytes().length)).find()) {
            throw encrypted(null);
        }
        new PdfStreams(content.bytes(), settings).check();
        long memory = settings.largestStream().toBytes();
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(content.bytes()), "", null, null,
                MemoryUsageSetting.setupMixed(memory, 4 * memory).streamCache)) {
            if (document.isEncrypted()) {
                throw encrypted(null);
            }
            return new DocumentText(text(document), "application/pdf", title(document), null, null);
        } catch (InvalidPasswordException e) {
            throw encrypted(e);
        } catch (UncheckedLimitException e) {
            throw new UnreadableTextException(e.reason(), String.valueOf(e.getMessage()), e);
        } catch (UnreadableTextException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableTextException(Reason.DAMAGED, "it is a damaged PDF (%s): open it, print it to a new PDF and name that".formatted(e.getMessage()), e);
        }
    }

    private String text(PDDocument document) throws IOException {
        var pages = new PdfPages(Instant.now().plus(settings.longestTime()), settings.largestDocument().toBytes());
        var text = pages.text(document);
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        if (letters < (long) LETTERS_OF_A_PAGE * document.getNumberOfPages() && pages.pictures() > 0) {
            throw new UnreadableTextException(Reason.SCANNED, "it is a scanned PDF: its pages are pictures without a text layer; have its text recognized (OCR) first");
        }
        return PdfLines.joined(text);
    }

    private static @Nullable String title(PDDocument document) {
        var title = document.getDocumentInformation().getTitle();
        return title == null || title.isBlank() ? null : title.strip();
    }

    private static UnreadableTextException encrypted(@Nullable Throwable cause) {
        var message = "it is encrypted: remove its protection, or paste its text";
        return cause == null ? new UnreadableTextException(Reason.ENCRYPTED, message) : new UnreadableTextException(Reason.ENCRYPTED, message, cause);
    }

}
