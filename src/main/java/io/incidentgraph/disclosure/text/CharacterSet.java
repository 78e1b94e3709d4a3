package io.incidentgraph.disclosure.text;

import java.util.BitSet;

/** A few characters that are looked for at every position of a text. */
public final class CharacterSet {

    /** What ends the names of prefectures, cities, wards, towns and villages. */
    public static final CharacterSet PLACE_UNITS = of("都道府県市区町村");

    private final BitSet members;

    private CharacterSet(String characters) {
        this.members = characters.chars().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    public static CharacterSet of(String characters) {
        return new CharacterSet(characters);
    }

    public boolean has(char character) {
        return members.get(character);
    }

}
