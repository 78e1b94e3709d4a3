/** The vocabulary: concepts, ATT&amp;CK entries and authorities, read from data files and looked up by id, VERIS path or name. */
@NullMarked
package io.incidentgraph.vocabulary;

import org.jspecify.annotations.NullMarked;
