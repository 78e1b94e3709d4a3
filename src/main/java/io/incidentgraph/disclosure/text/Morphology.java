package io.incidentgraph.disclosure.text;

import java.util.ArrayList;

import com.atilika.kuromoji.ipadic.Tokenizer;

/** Morphological analysis with the IPADIC dictionary, which is read at the first use. */
public final class Morphology {

    private Morphology() {
    }

    public static Tokens tokens(String text) {
        var tokens = new ArrayList<Token>();
        for (var token : Dictionary.TOKENIZER.tokenize(text)) {
            var surface = token.getSurface();
            if (!surface.isBlank()) {
                tokens.add(new Token(new Span(token.getPosition(), token.getPosition() + surface.length()), token));
            }
        }
        return new Tokens(tokens);
    }

    private static final class Dictionary {

        static final Tokenizer TOKENIZER = new Tokenizer();

    }

}
