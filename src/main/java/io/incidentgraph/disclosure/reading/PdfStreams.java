package io.incidentgraph.disclosure.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

import io.incidentgraph.disclosure.reading.UnreadableTextException.Reason;

/**
 * Unfolds each compressed part of a PDF once, keeping nothing of it, before a parser holds it in memory: a few kilobytes can
 * unfold to gigabytes.
 */
final class PdfStreams {

    private static final Pattern STREAM = Pattern.compile("stream\r?\n");

    private static final Pattern FILTER = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL)\\b");

    private static final int LARGEST_DICTIONARY = 4096;

    private static final int MOST_FILTERS = 4;

    private static final int PICTURES_MAY = 4;

    private final byte[] bytes;

    private final long limit;

    PdfStreams(byte[] bytes, ReadingSettings settings) {
        this.bytes = bytes;
        this.limit = settings.largestStream().toBytes();
    }

    /** @throws UnreadableTextException if one of them unfolds to more than the limit */
    void check() {
        var file = new String(bytes, StandardCharsets.ISO_8859_1);
        var matcher = STREAM.matcher(file);
        while (matcher.find()) {
            if (!file.startsWith("end", Math.max(0, matcher.start() - 3))) {
                var dictionary = file.substring(Math.max(0, matcher.start() - LARGEST_DICTIONARY), matcher.start());
                check(dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj"))), matcher.end());
            }
        }
    }

    private void check(String dictionary, int start) {
        var filters = filters(dictionary);
        boolean picture = dictionary.contains("/Image") && !dictionary.contains("/ObjStm") && !dictionary.contains("/XRef");
        if (filters.size() > MOST_FILTERS || !filters.isEmpty() && unfolds(filters, start, picture ? PICTURES_MAY * limit : limit)) {
            throw new UnreadableTextException(Reason.TOO_LARGE,
                    "a part of the PDF unfolds to more than %d MiB: print it to a new PDF and name that".formatted(limit >> 20));
        }
    }

    private static List<String> filters(String dictionary) {
        var filters = new ArrayList<String>();
        var matcher = FILTER.matcher(dictionary);
        while (matcher.find()) {
            filters.add(matcher.group(1));
        }
        return filters;
    }

    private boolean unfolds(List<String> filters, int start, long most) {
        try (var data = new ByteArrayInputStream(bytes, start, bytes.length - start)) {
            return filters.stream().allMatch(filter -> filter.startsWith("Fl")) ? inflates(data, filters.size(), most) : decodes(data, filters, most);
        } catch (IOException e) {
            // Damaged or not compressed after all: the parser will say so, and cannot get more out of it than was counted.
            return false;
        }
    }

    private static boolean inflates(InputStream data, int times, long most) throws IOException {
        var inflated = data;
        for (int i = 0; i < times; i++) {
            inflated = new InflaterInputStream(inflated);
        }
        var buffer = new byte[8192];
        long size = 0;
        for (int read = inflated.read(buffer); read >= 0 && size <= most; read = inflated.read(buffer)) {
            size += read;
        }
        return size > most;
    }

    /** Other filters than Flate grow their input less, so that one stage at a time may be held. */
    private static boolean decodes(InputStream data, List<String> filters, long most) throws IOException {
        var input = data;
        for (var filter : filters) {
            var output = new Bounded(most);
            try {
                FilterFactory.INSTANCE.getFilter(COSName.getPDFName(filter)).decode(input, output, new COSDictionary(), 0);
            } catch (Full e) {
                return true;
            }
            input = new ByteArrayInputStream(output.held.toByteArray());
        }
        return false;
    }

    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream held = new ByteArrayOutputStream();

        private final long most;

        Bounded(long most) {
            this.most = most;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] values, int offset, int length) throws IOException {
            if (held.size() + length > most) {
                throw new Full();
            }
            held.write(values, offset, length);
        }

    }

    private static final class Full extends IOException {
    }

}
