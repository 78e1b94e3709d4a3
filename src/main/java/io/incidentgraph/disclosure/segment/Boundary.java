package io.incidentgraph.disclosure.segment;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Whether a new notice begins at a line: signs are weighed, none decides alone. */
final class Boundary {

    private static final double ENOUGH = 3;

    /** A letter with a head speaks of one incident until strong signs say otherwise. */
    private static final double ENOUGH_IN_A_LETTER = 5;

    /** A second paragraph that says all of an incident. */
    private static final double STORY = 1.5;

    private final LineFeatures features;

    private final Set<String> names = new HashSet<>();

    /** The headings of a round-up, each of which begins another matter. */
    private final Set<Integer> headlines;

    private @Nullable String speaker;

    private boolean states;

    /** Whether a paragraph alone told a story. */
    private boolean told;

    private boolean signed;

    private int lastClosing = -10;

    private int length;

    Boundary(LineFeatures features, Set<Integer> headlines) {
        this.features = features;
        this.headlines = headlines;
    }

    boolean at(int line, boolean afterGap) {
        if (!headlines.isEmpty()) {
            return length > 0 && headlines.contains(line);
        }
        return (states || told || afterGap) && length > 0 && weight(line, afterGap) >= (signed ? ENOUGH_IN_A_LETTER : ENOUGH);
    }

    private double weight(int line, boolean afterGap) {
        var weight = afterGap ? 2.0 : 0;
        var opening = features.opening(line);
        var states = features.states(line);
        weight += opening;
        weight += states ? 1 : 0;
        weight += told && (features.story(line) || features.opensAStory(line)) ? STORY : 0;
        weight += otherSpeaker(line);
        weight += features.beginsWithAFullDate(line) ? 1 : 0;
        weight += line - lastClosing <= 2 ? 1 : 0;
        weight += (features.publishes(line) || opening > 1 || features.heading(line) || features.opensAStory(line)) && newName(line) ? 1.5 : 0;
        weight -= features.refersBack(line) && !anotherStory(line) ? 2.5 : 0;
        weight -= !afterGap && !features.beginsWithAFullDate(line) && features.continues(line) ? 2 : 0;
        weight -= line > 0 && features.sectionHeading(line - 1) ? 2 : 0;
        return weight - (features.sectionHeading(line) && !newName(line) ? 3 : 0);
    }

    /** 一方、乙社は…と発表した, behind the whole story of somebody else. */
    private boolean anotherStory(int line) {
        return told && !signed && features.publishes(line) && features.opensAStory(line) && newName(line);
    }

    private double otherSpeaker(int line) {
        var next = features.speakerFrom(line);
        if (next == null || speaker == null || next.equals(speaker)) {
            return 0;
        }
        return next.endsWith("社") && speaker.endsWith("社") ? features.opensWith(line, next) && features.states(line) ? 2 : 1 : 2.5;
    }

    private boolean newName(int line) {
        var near = features.namesNear(line);
        return !near.isEmpty() && near.stream().allMatch(name -> names.stream().noneMatch(known -> known.contains(name) || name.contains(known)));
    }

    /** Forgets the notice that ended. */
    void begin() {
        names.clear();
        speaker = null;
        states = false;
        told = false;
        signed = false;
        lastClosing = -10;
        length = 0;
    }

    void take(int line) {
        names.addAll(features.names(line));
        var here = features.speakerAt(line);
        speaker = here == null ? speaker : here;
        states |= features.states(line);
        told |= features.story(line) || features.opensAStory(line);
        signed |= features.signature(line);
        lastClosing = features.closes(line) ? line : lastClosing;
        length++;
    }

}
