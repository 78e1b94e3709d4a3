/** Who is named: organizations, the speaker's words for himself, contractors; who was affected and who acted for him. */
@NullMarked
package io.incidentgraph.disclosure.party;

import org.jspecify.annotations.NullMarked;
