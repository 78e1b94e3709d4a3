package io.incidentgraph.export.read;

import io.incidentgraph.model.Tlp;

/**
 * What is read beside what everybody may see.
 *
 * @param texts whether the texts of documents and their quotes come along
 * @param drafts whether records that nobody has accepted come along
 * @param tlp the strictest marking that comes along
 */
public record ReadOptions(boolean texts, boolean drafts, Tlp tlp) {

    /** What everybody may see. */
    public static final ReadOptions OPEN = new ReadOptions(false, false, Tlp.CLEAR);

    /** Whether the objects of other sources come along as these wrote them: their texts, and nobody looks at the markings of each. */
    boolean foreign() {
        return texts && tlp == Tlp.RED;
    }

    /** Whether only what everybody may see is read. */
    public boolean isOpen() {
        return equals(OPEN);
    }

}
