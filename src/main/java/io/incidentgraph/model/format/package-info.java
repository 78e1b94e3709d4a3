/** The written form of the incident record: YAML and JSON, the JSON Schema, and the canonical form that is hashed. */
@NullMarked
@NamedInterface
package io.incidentgraph.model.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
