package io.incidentgraph.disclosure.party;

import java.util.regex.Pattern;

/** The departments that act for an organization, directly behind its name: 甲市子育て支援課が. */
final class Departments {

    /** 県警捜査課 and 庁内 are no department of what stands before them. */
    private static final Pattern NAMED = Pattern.compile("(?![警内外])[^、。のはがをにでも「」() ]{1,14}(?:課|室|係|部|局|研究科)(?=[のがはで、にも])");

    private Departments() {
    }

    /** Where the department at a place ends; the place itself if there is none. */
    static int end(CharSequence text, int place) {
        var matcher = NAMED.matcher(text).region(place, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : place;
    }

}
