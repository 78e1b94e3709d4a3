package io.incidentgraph.disclosure.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
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

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream[ \\t\\r\\n]*");

    private static final Pattern FILTER = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL)\\b");

    private static final Pattern FILTER_ELSEWHERE = Pattern.compile("/Filter\\s*(?:\\[\\s*)?\\d+\\s+\\d+\\s+R");

    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final int LARGEST_DICTIONARY = 4096;

    private static final int MOST_FILTERS = 4;

    private static final int BUFFER = 8192;

    private static final int PICTURES_MAY = 4;

    private static final int ALL_MAY = 8;

    private final byte[] bytes;

    private final long limit;

    private long all;

    PdfStreams(byte[] bytes, ReadingSettings settings) {
        this.bytes = bytes;
        this.limit = settings.largestStream().toBytes();
    }

    /** @throws UnreadableTextException if one of them unfolds to more than the limit, or all of them to several times as much */
    void check() {
        var file = new String(bytes, StandardCharsets.ISO_8859_1);
        var matcher = STREAM.matcher(file);
        while (matcher.find()) {
            var dictionary = file.substring(Math.max(0, matcher.start() - LARGEST_DICTIONARY), matcher.start());
            check(unescaped(dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")))), matcher.end());
        }
    }

    private void check(String dictionary, int start) {
        boolean picture = dictionary.contains("/Image") && !dictionary.contains("/ObjStm") && !dictionary.contains("/XRef");
        var filters = filters(dictionary);
        long before = all;
        if (filters.size() > MOST_FILTERS || FILTER_ELSEWHERE.matcher(dictionary).find() || unfolds(filters, start, picture ? PICTURES_MAY * limit : limit)
                || !picture && all > ALL_MAY * limit) {
            throw new UnreadableTextException(Reason.TOO_LARGE,
                    "a part of the PDF unfolds to more than %d MiB: print it to a new PDF and name that".formatted(limit >> 20));
        }
        all = picture ? before : all;
    }

    private static String unescaped(String dictionary) {
        return ESCAPE.matcher(dictionary).replaceAll(escape -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
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
            return filters.stream().allMatch(filter -> filter.startsWith("Fl")) ? inflates(data, Math.max(1, filters.size()), most) : decodes(data, filters, most);
        } catch (IOException e) {
            // Damaged or not compressed after all: the parser will say so, and cannot get more out of it than was counted.
            return false;
        }
    }

    /** Whatever it says of itself: parsers inflate data with a wrong header, too. */
    private boolean inflates(InputStream data, int times, long most) throws IOException {
        var inflated = data;
        for (int i = 0; i < times; i++) {
            inflated = new InflaterInputStream(new WithoutHeader(inflated), new Inflater(true), BUFFER);
        }
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int read = inflated.read(buffer); read >= 0 && size <= most; read = inflated.read(buffer)) {
            size += read;
            all += read;
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

    /** Two bytes of zlib's header, and what follows. */
    private static final class WithoutHeader extends FilterInputStream {

        private boolean skipped;

        WithoutHeader(InputStream data) {
            super(data);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (!skipped) {
                skipped = true;
                in.readNBytes(2);
            }
            return in.read(buffer, offset, length);
        }

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
