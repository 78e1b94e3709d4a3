package io.incidentgraph.disclosure;

import java.util.List;

/** Keeps what was found in texts for review. Drafts are in no fact until somebody accepts them. */
public interface DraftStore {

    /**
     * Keeps the incidents of a text as drafts, and the text, so that they can be reviewed beside it. The same text twice is one
     * document; what an earlier reading of it found and nobody has decided on yet gives way to this one.
     */
    Kept keep(Extraction extraction);

    /**
     * What became of the drafts of a text.
     *
     * @param replaced drafts of an earlier reading that gave way
     * @param rejected why some could not be kept
     * @param proposals what a reviewer should look at: nearly identical texts, incidents of which this may be a later report
     */
    record Kept(long added, long known, long replaced, List<String> rejected, List<String> proposals) {

        public Kept {
            rejected = List.copyOf(rejected);
            proposals = List.copyOf(proposals);
        }

    }

}
