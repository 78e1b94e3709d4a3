package io.incidentgraph.disclosure.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the line ends that a page's margin makes and no author: where lines of a text end in the middle of sentences near one
 * margin, a line that reaches it goes on in the next one, unless that one begins an item, a heading or an entry with a date.
 */
final class Wraps {

    private static final int NARROWEST = 36;

    private static final int WIDEST = 140;

    /** Kinsoku, single digits and words of letters leave so much of a line empty. */
    private static final int RAGGED = 9;

    private static final int FEWEST = 4;

    private static final String ENDS = "。.!?:;」』】〉》…";

    /** Lists and tables have no sentences. */
    private static final Pattern PROSE = Pattern.compile("[。、]|[.,] ");

    private static final Pattern ITEM = Pattern.compile("[■◆◇●▼▽□▲△★☆【<〈《≪〔・•‣◦○*※+→>①-⑳\\u2460-\\u2473]|[-–—―=＝_]|[(（][0-9０-９ァ-ンa-z一二三四五六七八九十]{1,2}[)）]"
            + "|第?[0-9０-９]{1,2} ?[.．)）、章節項条]|第[0-9０-９一二三四五]+[章節項条報]|[0-9０-９]{1,2}[ 　]|[一二三四五六七八九十][.．、 　]|[ⅠⅡⅢⅣⅤIVX]{1,4}[.．]");

    private static final Pattern DATE = Pattern.compile("(?:[0-9０-９][0-9０-９ ]{0,8}[年月/日]|[(（]?(?:令 ?和|平 ?成)|[0-9０-９]{1,2}[:：時])");

    private final String text;

    private final List<Row> rows = new ArrayList<>();

    private Wraps(String text) {
        this.text = text;
        for (var start = 0; start <= text.length();) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            rows.add(row(start, end));
            start = end + 1;
        }
    }

    /** The indexes of the line feeds that end no line of the author's. */
    static BitSet of(String text) {
        var wraps = new Wraps(text);
        var margin = wraps.margin();
        var found = new BitSet();
        for (var i = 0; i + 1 < wraps.rows.size(); i++) {
            if (margin > 0 && wraps.goesOn(i, margin)) {
                found.set(wraps.rows.get(i).lineFeed());
            }
        }
        return found;
    }

    /** The greatest width that several lines nearly have, most of which end within a sentence; 0 where there is none. */
    private int margin() {
        var widest = rows.stream().mapToInt(Row::width).filter(width -> width <= WIDEST).max().orElse(0);
        var reaching = reaching();
        return IntStream.iterate(widest, margin -> margin >= NARROWEST, margin -> margin - 1).filter(margin -> reaching[margin] >= FEWEST).limit(1)
                .filter(margin -> rows.stream().filter(row -> row.width() > margin).count() <= 1).filter(this::isMargin).findFirst().orElse(0);
    }

    private boolean isMargin(int margin) {
        var reached = reaching(margin);
        var within = reached.stream().filter(row -> goesOn(row, margin)).count();
        var prose = reached.stream().map(rows::get).filter(row -> PROSE.matcher(text).region(row.start(), row.end()).find()).count();
        return within >= FEWEST - 1 && within * 2 > reached.size() && prose * 3 >= reached.size();
    }

    /** Words of letters are longer than characters and leave more of a line empty. */
    private int ragged(Row row) {
        return row.width() > 0 && text.charAt(row.end() - 1) < '\u0250' ? 2 * RAGGED : RAGGED;
    }

    /** How many lines reach each margin. */
    private int[] reaching() {
        var reaching = new int[WIDEST + 1];
        for (var row : rows.subList(0, rows.size() - 1)) {
            for (var margin = row.width(); margin <= Math.min(WIDEST, row.width() + ragged(row)); margin++) {
                reaching[margin]++;
            }
        }
        return reaching;
    }

    private List<Integer> reaching(int margin) {
        var reached = new ArrayList<Integer>();
        for (var i = 0; i + 1 < rows.size(); i++) {
            if (rows.get(i).width() <= margin && rows.get(i).width() >= margin - ragged(rows.get(i))) {
                reached.add(i);
            }
        }
        return reached;
    }

    private boolean goesOn(int number, int margin) {
        var row = rows.get(number);
        var next = rows.get(number + 1);
        if (row.width() < margin - ragged(row) || row.width() > margin || next.width() == 0 || ENDS.indexOf(text.charAt(row.end() - 1)) >= 0) {
            return false;
        }
        var last = text.charAt(row.end() - 1);
        return !begins(ITEM, next) && (!begins(DATE, next) || last == '、' || last >= '\u3041' && last <= '\u3096');
    }

    private boolean begins(Pattern pattern, Row row) {
        return pattern.matcher(text).region(row.start(), row.end()).lookingAt();
    }

    private Row row(int from, int to) {
        var start = from;
        var end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        var width = 0;
        for (var at = start; at < end; at++) {
            width += text.charAt(at) < '\u1100' || text.charAt(at) >= '\uff61' && text.charAt(at) <= '\uffdc' ? 1 : 2;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Row(start, end, width, to);
    }

    /**
     * A line as it is written.
     *
     * @param start of what is no blank
     * @param width in columns, that of the blanks before it included
     */
    private record Row(int start, int end, int width, int lineFeed) {
    }

}
