package io.incidentgraph.disclosure.segment;

import java.util.Arrays;
import java.util.List;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.text.Line;

/** Which lines have to do with incidents at all: a long stretch of sentences without the words of such reports has not. */
final class Topic {

    private static final int SENTENCES = 3;

    /** So many characters are expected to hold one more such word; Latin words are longer. */
    private static final int JAPANESE = 80;

    private static final int LATIN = 240;

    private final AnnotatedText text;

    private final List<Line> lines;

    private final int[] words;

    private final boolean[] off;

    Topic(AnnotatedText text) {
        this.text = text;
        this.lines = text.lines();
        this.words = lines.stream().mapToInt(this::words).toArray();
        this.off = new boolean[lines.size()];
        for (var i = 0; i < off.length;) {
            var end = run(i);
            mark(i, end);
            i = Math.max(end, i + 1);
        }
    }

    boolean off(int line) {
        return off[line];
    }

    /** A line with a word or two of such reports does not end a run that goes on behind it. */
    private int run(int from) {
        var end = from;
        while (end < lines.size() && (words[end] == 0 || end > from && end + 1 < lines.size() && words[end] == 1 && words[end + 1] == 0)) {
            end++;
        }
        return end;
    }

    private void mark(int from, int until) {
        var end = until;
        while (end < lines.size() && end > from && lines.get(end - 1).kind() == Line.Kind.HEADING) {
            end--;
        }
        var sentences = 0;
        for (var i = from; i < end; i++) {
            sentences += words[i] == 0 ? sentences(lines.get(i)) : 0;
        }
        var section = end > from && lines.get(from).kind() == Line.Kind.HEADING && sentences > 0;
        if (sentences >= SENTENCES || section) {
            Arrays.fill(off, from, end, true);
        }
    }

    private int sentences(Line line) {
        return (int) text.text(line.span()).chars().filter(character -> character == '。' || character == '!' || character == '?').count();
    }

    /** 0: foreign; 1: a passing word of incidents; 2: about incidents. */
    private int words(Line line) {
        if (!text.hits("publishes", line.span()).isEmpty() && text.within(DateMention.class, line.span()).stream().anyMatch(date -> date.day() != null)) {
            return 2;
        }
        if (!text.hits("speaker", line.span()).isEmpty() || !text.within(Statement.class, line.span()).isEmpty()) {
            return 2;
        }
        if (line.kind() == Line.Kind.HEADING ? !text.hits("incident-event", line.span()).isEmpty() : found(line)) {
            return 2;
        }
        var words = text.hits("incident-context", line.span()).stream().map(hit -> text.text(hit.span())).distinct().count();
        var expected = 1 + line.span().length() / (latin(line) ? LATIN : JAPANESE);
        return words < expected ? 0 : words <= expected + 1 ? 1 : 2;
    }

    /** It says on what day something came to light. */
    private boolean found(Line line) {
        return !text.hits("sign-found", line.span()).isEmpty() && text.within(DateMention.class, line.span()).stream().anyMatch(date -> date.day() != null);
    }

    private boolean latin(Line line) {
        return text.text(line.span()).chars().filter(character -> character > '\u3000').count() * 2 < line.span().length();
    }

}
