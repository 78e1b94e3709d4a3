package io.incidentgraph.curation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of what a curator asked for.
 *
 * @param changed whether anything had to be decided
 * @param record the decision's record; null if nothing had to be
 * @param run the run that brought it
 * @param organizationIds the organizations concerned, as they stand now
 */
record OrganizationDecision(boolean changed, @Nullable Long record, @Nullable String run, List<String> organizationIds) {

    static OrganizationDecision none(List<String> organizationIds) {
        return new OrganizationDecision(false, null, null, organizationIds);
    }

}
