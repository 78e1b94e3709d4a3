package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.date.DateMention;
import io.incidentgraph.disclosure.text.Line;
import io.incidentgraph.disclosure.text.Span;

/**
 * Finds who signs: lines of a letter's head or foot that hold a name and besides it no more than a date, a department, an office or
 * a person. Such a line needs no dictionary to tell where the name ends.
 */
final class SenderLines {

    private static final int LONGEST = 60;

    private static final Pattern SENTENCE = Pattern.compile("[。、!?「」『』…→>|;]|.を.|^[・\\-*※○]");

    private static final Pattern LABEL = Pattern.compile("(?:(?:[^:]{1,8}: ?){1,2}|(?:上 ?場 ?)?会 ?社 ?名[: ]*|(?:発信|発表|報告|発行)者? )");

    private static final Pattern PIECE = Pattern.compile("[^ /()]+(?:(?<=[A-Za-z0-9.,&]) (?=[A-Z])[^ /()]+)*|\\([^()]*\\)");

    /** 南関県, みどり町: what governs itself, whether a dictionary knows it or not. */
    private static final Pattern PLACE = Pattern.compile("(?:[^都道府県]{1,3}[都道府県])?([^市区町村立]{1,7}[市区町村])|[^都道府県立]{1,3}[都道府県]");

    private final AnnotatedText text;

    private SenderLines(AnnotatedText text) {
        this.text = text;
    }

    static List<Span> of(AnnotatedText text) {
        var lines = new SenderLines(text);
        var beside = new BesideDates(text, lines);
        return text.lines().stream().filter(line -> line.kind() == Line.Kind.TEXT && lines.tail(line.span()).length() <= LONGEST).map(line -> lines.name(line).or(() -> beside.name(line)))
                .flatMap(Optional::stream).toList();
    }

    /** What a line holds besides its dates, if it may be a name. */
    Optional<Span> rest(Line line) {
        var rest = withoutDatesAndLabel(tail(line.span()));
        return rest.length() < 3 || SENTENCE.matcher(text.text(rest)).find() || announces(rest) ? Optional.empty() : Optional.of(rest);
    }

    private Optional<Span> name(Line line) {
        return rest(line).flatMap(this::name);
    }

    private Optional<Span> name(Span rest) {
        var name = Optional.<Span>empty();
        for (var piece : pieces(rest)) {
            var next = organization(piece);
            if (next.isEmpty()) {
                break;
            }
            name = Optional.of(name.filter(before -> !onlyAPlace(before) || !legal(piece)).map(before -> before.to(next.get())).orElse(next.get()));
            if (next.get().end() < piece.end()) {
                break;
            }
        }
        return name;
    }

    /** …お答えします。 株式会社みなと: what stands apart behind the last sentence of a line, or with a date in brackets behind a title. */
    private Span tail(Span line) {
        var opening = text.text().charAt(line.end() - 1) == ')' ? line.start() + text.text(line).lastIndexOf('(') : line.start();
        if (opening > line.start() && !text.within(DateMention.class, new Span(opening, line.end())).isEmpty()) {
            return new Span(opening + 1, line.end() - 1);
        }
        var last = text.text().substring(line.start(), Math.min(text.text().length(), line.end() + 1)).lastIndexOf("。 ");
        return last < 0 || line.start() + last + 2 >= line.end() ? line : trimmed(line.start() + last + 2, line.end());
    }

    private boolean announces(Span rest) {
        return text.hits("letter-head", rest).stream().anyMatch(hit -> !hit.value().equals("role"));
    }

    private Span withoutDatesAndLabel(Span line) {
        var span = line;
        for (var date : text.within(DateMention.class, line)) {
            span = date.span().start() == span.start() ? trimmed(date.span().end(), span.end()) : span;
            span = date.span().end() == span.end() ? trimmed(span.start(), Math.max(span.start(), date.span().start())) : span;
        }
        var label = LABEL.matcher(text.text(span));
        return label.lookingAt() ? trimmed(span.start() + label.end(), span.end()) : span;
    }

    private Span trimmed(int from, int to) {
        var start = from;
        var end = to;
        while (start < end && text.text().charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.text().charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }

    List<Span> pieces(Span span) {
        var pieces = new ArrayList<Span>();
        PIECE.matcher(text.text()).region(span.start(), span.end()).results().map(match -> new Span(match.start(), match.end()))
                .filter(piece -> text.text().charAt(piece.start()) != '(').forEach(pieces::add);
        return pieces;
    }

    /** The part of a piece that is a name, if it begins with one and goes on with offices only. */
    private Optional<Span> organization(Span piece) {
        var end = withoutOffice(piece);
        var name = new Span(piece.start(), end);
        if (legal(name) && name.length() > 4) {
            return Optional.of(withoutDepartment(name));
        }
        var place = PLACE.matcher(text.text()).region(piece.start(), piece.end());
        var known = endings(name).stream().filter(ending -> ending.span().end() == end && ending.span().start() > piece.start()).findFirst();
        if (known.isPresent()) {
            return Optional.of(name);
        }
        return place.lookingAt() && department(new Span(place.end(), piece.end())) ? Optional.of(new Span(Math.max(piece.start(), place.start(1)), place.end())) : Optional.empty();
    }

    /** Up to the word for an office or for whoever holds it: 株式会社みなと代表取締役. */
    private int withoutOffice(Span piece) {
        return text.hits("letter-head", piece).stream().filter(hit -> hit.value().equals("role")).map(Hit::span)
                .filter(role -> role.start() > piece.start()).map(Span::start).findFirst().orElse(piece.end());
    }

    private Span withoutDepartment(Span name) {
        return text.hits("department", name).stream().map(Hit::span)
                .filter(department -> department.end() == name.end() && department.start() > name.start() + 4)
                .filter(department -> legal(new Span(name.start(), department.start()))).findFirst()
                .map(department -> new Span(name.start(), department.start())).orElse(name);
    }

    boolean department(Span rest) {
        return rest.length() == 0 || "部課室係局所署".indexOf(text.text().charAt(rest.end() - 1)) >= 0 || !text.hits("letter-head", rest).isEmpty();
    }

    private boolean legal(Span span) {
        return !text.hits("legal-form", span).isEmpty();
    }

    private boolean onlyAPlace(Span span) {
        return PLACE.matcher(text.text(span)).matches();
    }

    private List<Hit> endings(Span span) {
        return text.hits("name-ending", span);
    }

}
