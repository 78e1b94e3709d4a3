package io.incidentgraph;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The part of the program that lets a running server do the work. */
@ComponentScan(basePackages = {"io.incidentgraph.remote", "io.incidentgraph.ingest.remote", "io.incidentgraph.curation", "io.incidentgraph.discovery.shared",
        "io.incidentgraph.export", "io.incidentgraph.disclosure.command"}, useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {RemoteCommand.class, RunningServer.class}))
@ComponentScan("io.incidentgraph.export.format")
@ComponentScan(basePackages = "io.incidentgraph.database", useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.DataFilesConfiguration"))
final class BesideServer {
}
