package io.incidentgraph.disclosure.reading;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import io.incidentgraph.disclosure.reading.UnreadableTextException.Reason;

/** Reads the text of the pages, counts their pictures, and stops when it takes too long or there is too much. */
final class PdfPages extends PDFTextStripper {

    private final Instant end;

    private final long mostText;

    private int pictures;

    private long written;

    PdfPages(Instant end, long mostText) {
        this.end = end;
        this.mostText = mostText;
        setLineSeparator("\n");
        setParagraphStart("");
        setParagraphEnd("\n");
        setPageEnd("\f");
    }

    String text(PDDocument document) throws IOException {
        var text = new StringWriter();
        writeText(document, text);
        return text.toString();
    }

    int pictures() {
        return pictures;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Instant.now().isAfter(end)) {
            throw new UncheckedLimitException(Reason.TOO_SLOW, "reading it takes too long: print it to a new PDF, or raise incident-graph.reading.longest-time");
        }
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE) || operator.getName().equals(OperatorName.DRAW_OBJECT) && isPicture(operands)) {
            pictures++;
        }
        super.processOperator(operator, operands);
    }

    private boolean isPicture(List<COSBase> operands) {
        return !operands.isEmpty() && operands.getFirst() instanceof COSName name && getResources() != null && getResources().isImageXObject(name);
    }

    @Override
    protected void writeString(String text) throws IOException {
        written += text.length();
        if (written > mostText) {
            throw new UncheckedLimitException(Reason.TOO_LARGE, "there is more text in it than the limit allows: cut it into its parts, or raise incident-graph.reading.largest-document");
        }
        super.writeString(text);
    }

}
