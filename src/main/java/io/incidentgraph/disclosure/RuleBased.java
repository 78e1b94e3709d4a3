package io.incidentgraph.disclosure;

import java.util.Set;

/** An extractor that consists of named rules and surface forms, any of which can be left out. */
public interface RuleBased extends Extractor {

    /** The same extractor without some of its rules, by the ids that {@link Extraction#fired()} gives. */
    RuleBased without(Set<String> rules);

}
