/** What was known of an incident when: the facts that its records of a day make. */
@NullMarked
package io.incidentgraph.discovery.history;

import org.jspecify.annotations.NullMarked;
