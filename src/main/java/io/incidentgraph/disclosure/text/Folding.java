package io.incidentgraph.disclosure.text;

/** Lower case, character by character, so that the length stays. */
public final class Folding {

    private Folding() {
    }

    public static String fold(String text) {
        var characters = text.toCharArray();
        for (var i = 0; i < characters.length; i++) {
            characters[i] = Character.toLowerCase(characters[i]);
        }
        return new String(characters);
    }

}
