package io.incidentgraph.disclosure.reading;

import java.util.LinkedHashMap;
import java.util.Map;

import io.incidentgraph.disclosure.reading.UnreadableTextException.Reason;

/** Recognizes what is no text. */
final class BinaryContent {

    private static final int LOOKED_AT = 64 * 1024;

    private static final Map<String, String> MAGIC = new LinkedHashMap<>();

    static {
        MAGIC.put("PK\u0003\u0004", "a ZIP archive or an office document: unpack it, or save it as PDF or text");
        MAGIC.put("\u00d0\u00cf\u0011\u00e0", "an old office document: save it as PDF or text");
        MAGIC.put("{\\rtf", "an RTF document: save it as PDF or text");
        MAGIC.put("\u0089PNG", "a picture: have its text recognized (OCR) first");
        MAGIC.put("\u00ff\u00d8\u00ff", "a picture: have its text recognized (OCR) first");
        MAGIC.put("GIF8", "a picture: have its text recognized (OCR) first");
        MAGIC.put("II*\0", "a picture: have its text recognized (OCR) first");
        MAGIC.put("MM\0*", "a picture: have its text recognized (OCR) first");
        MAGIC.put("\u001f\u008b", "compressed (gzip): unpack it first");
        MAGIC.put("7z\u00bc\u00af", "an archive: unpack it first");
    }

    private BinaryContent() {
    }

    /** @throws UnreadableTextException if these are no characters in any encoding */
    static void refuse(Content content) {
        var head = content.head(LOOKED_AT);
        MAGIC.forEach((magic, what) -> {
            if (head.startsWith(magic)) {
                throw new UnreadableTextException(Reason.BINARY, "it is " + what);
            }
        });
        if (!ByteOrderMark.isThere(content.bytes()) && hasControls(head)) {
            throw new UnreadableTextException(Reason.BINARY,
                    "it is no text but binary data, or UTF-16 without a byte order mark: save it as text in UTF-8");
        }
    }

    /** Text has no NUL and next to no other control characters; ESC, SO and SI belong to ISO-2022-JP. */
    private static boolean hasControls(String head) {
        long controls = head.chars().filter(character -> character < 0x20 && "\t\n\r\f\u001b\u000e\u000f\u000b".indexOf(character) < 0).count();
        return head.indexOf('\0') >= 0 || controls * 100 > head.length();
    }

}
