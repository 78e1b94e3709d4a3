package io.incidentgraph.disclosure.text;

import java.util.ArrayList;
import java.util.List;

import com.atilika.kuromoji.TokenizerBase;
import com.atilika.kuromoji.ipadic.Tokenizer;

/** Morphological analysis with the IPADIC dictionary, which is read at the first use. */
public final class Morphology {

    private Morphology() {
    }

    public static Tokens tokens(String text) {
        var tokens = new ArrayList<Token>();
        for (var morpheme : Analyser.INSTANCE.morphemes(text)) {
            var surface = morpheme.getSurface();
            if (!surface.isBlank()) {
                tokens.add(new Token(new Span(morpheme.getPosition(), morpheme.getPosition() + surface.length()), morpheme));
            }
        }
        return new Tokens(tokens);
    }

    /** The library's analyser with morphemes of our own. */
    private static final class Analyser extends TokenizerBase {

        static final Analyser INSTANCE = new Analyser();

        private Analyser() {
            configure(new Tokenizer.Builder());
            tokenFactory = Morpheme.FACTORY;
        }

        List<Morpheme> morphemes(String text) {
            return createTokenList(text);
        }

    }

}
