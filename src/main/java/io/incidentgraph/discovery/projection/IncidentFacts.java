package io.incidentgraph.discovery.projection;

import io.incidentgraph.discovery.Feature;
import org.roaringbitmap.RoaringBitmap;

/**
 * The facts of incidents, as one state of the graph has them. Incidents, values of features, organizations and events have
 * numbers, dense from 0, which mean something while one question is being answered: keep ids, not numbers, beyond it. What
 * a source denies is not here, nor drafts: only what the edges of incidents say.
 *
 * <p>What must not be seen by whoever asks is here all the same; {@link HiddenFacts} says which values, organizations and
 * events that are, and {@link Asked#incidents} has only incidents that may be seen.
 *
 * <p>Bitmaps are those of the projection itself: read them, combine them into new ones, never change them.
 */
public interface IncidentFacts {

    /** The number of what is not there. */
    int NONE = -1;

    /** The day of an incident without any date. */
    int UNDATED = Days.UNKNOWN;

    /** All incidents, those that must not be seen among them. */
    RoaringBitmap incidents();

    /** The number of an incident, or {@link #NONE}. */
    int incident(String id);

    String id(int incident);

    /** The year in which it happened, was noticed or made public, or {@link #NONE}. */
    int year(int incident);

    /** The first day on which it can have happened, else was noticed, else made public, in days since 1970; or {@link #UNDATED}. */
    int seen(int incident);

    /** A new cursor over the facts of one incident after another. */
    FactCursor cursor();

    /** The different values of all features that an incident has, ascending, each once; a vendor that was only involved is none. */
    int[] values(int incident);

    /** Whether the incident has this value only in facts that are possible and not asserted. */
    boolean possible(int incident, int value);

    /** The number of a value, or {@link #NONE}: no incident has it, and no concept of the vocabulary is it. */
    int value(Feature feature, String id);

    Feature feature(int value);

    /** The id of a value's node; of one that is no node the text itself. */
    String valueId(int value);

    /** The incidents that have exactly this value; narrower ones do not count. */
    RoaringBitmap incidents(int value);

    /** How many incidents have exactly this value. */
    int frequency(int value);

    /** The values one level up the vocabulary; none for most. */
    int[] broader(int value);

    /** How many numbers of values there are; the greatest is one less. */
    int valueCount();

    /** How many numbers of organizations there are. */
    int organizationCount();

    String organizationId(int organization);

    /** How many numbers of events there are. */
    int eventCount();

    String eventId(int event);

    /** The words of a source for a vendor that it does not name. */
    String description(int description);

}
