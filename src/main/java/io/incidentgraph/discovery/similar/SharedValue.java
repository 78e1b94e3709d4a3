package io.incidentgraph.discovery.similar;

import io.incidentgraph.discovery.Feature;

/**
 * A value that two incidents share.
 *
 * @param weight how much it says: the logarithm to base 2 of how many times more incidents there are than have it
 * @param incidentCount how many incidents have it
 * @param possible whether one of the two has it only in facts that are possible and not asserted
 */
record SharedValue(Feature feature, String id, double weight, int incidentCount, boolean possible) {
}
