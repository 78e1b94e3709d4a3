package io.incidentgraph.discovery.projection;

import java.util.Set;

import org.neo4j.driver.Bookmark;

/**
 * A table that is kept, and how old it is.
 *
 * @param mark where the graph stood before the table was brought up to date: what was committed by then is in it
 * @param drawn when that was asked, by {@link System#nanoTime}
 * @param epoch of the graph
 * @param changes the program's changes that are in it
 */
record Resident(FactTable table, Set<Bookmark> mark, long drawn, String epoch, long changes) {

    /** Whether it has everything that was committed before a question: nothing was since, or it was brought up to date after it. */
    boolean answers(Set<Bookmark> now, long asked) {
        return mark.equals(now) || drawn - asked >= 0;
    }

}
