package io.incidentgraph;

import org.springframework.context.annotation.ComponentScan;

/** The part of the program that reads texts: its commands start at once and leave the database alone. */
@ComponentScan({"io.incidentgraph.vocabulary", "io.incidentgraph.disclosure"})
final class WithoutDatabase {
}
