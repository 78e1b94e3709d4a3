/** The command that prints the incidents of texts, without a database. */
@NullMarked
package io.incidentgraph.disclosure.command;

import org.jspecify.annotations.NullMarked;
