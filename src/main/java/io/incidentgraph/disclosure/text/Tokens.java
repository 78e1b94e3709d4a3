package io.incidentgraph.disclosure.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The tokens of a text in their order, found by position. White space is no token. */
public final class Tokens {

    private final Ordered<Token> all;

    Tokens(List<Token> all) {
        this.all = Ordered.of(all, Token::span);
    }

    public List<Token> all() {
        return all.all();
    }

    /** The tokens that lie in a span. */
    public List<Token> within(Span span) {
        return all.within(span);
    }

    /** The token that covers a position. */
    public @Nullable Token at(int position) {
        return all.at(position);
    }

    /** Whether a token begins at the start of the span and one ends at its end. */
    public boolean delimit(Span span) {
        var first = at(span.start());
        var last = at(span.end() - 1);
        return first != null && last != null && first.span().start() == span.start() && last.span().end() == span.end();
    }

}
