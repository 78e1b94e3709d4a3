package io.incidentgraph.disclosure.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.atilika.kuromoji.dict.Dictionary;
import com.atilika.kuromoji.ipadic.Token;
import com.atilika.kuromoji.viterbi.TokenFactory;
import com.atilika.kuromoji.viterbi.ViterbiNode;

/** A morpheme that knows its entry in the dictionary, where reading a part of speech takes longer than to look it up again. */
final class Morpheme extends Token {

    static final TokenFactory<Morpheme> FACTORY = Morpheme::new;

    private static final int TYPES = ViterbiNode.Type.values().length;

    /** By entry, of which there are as many as the dictionary has. */
    private static final Map<Integer, String> PARTS_OF_SPEECH = new ConcurrentHashMap<>();

    private final int entry;

    private Morpheme(int wordId, String surface, ViterbiNode.Type type, int position, Dictionary dictionary) {
        super(wordId, surface, type, position, dictionary);
        this.entry = wordId * TYPES + type.ordinal();
    }

    /** From the general to the special, joined by dots: {@code 名詞.固有名詞.組織}. */
    String partOfSpeech() {
        var known = PARTS_OF_SPEECH.get(entry);
        if (known == null) {
            known = joined(getPartOfSpeechLevel1(), getPartOfSpeechLevel2(), getPartOfSpeechLevel3()).intern();
            PARTS_OF_SPEECH.put(entry, known);
        }
        return known;
    }

    private static String joined(String first, String second, String third) {
        if (second.equals("*")) {
            return first;
        }
        return third.equals("*") ? first + "." + second : first + "." + second + "." + third;
    }

}
