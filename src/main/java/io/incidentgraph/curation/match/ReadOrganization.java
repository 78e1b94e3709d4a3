package io.incidentgraph.curation.match;

import java.util.List;

import io.incidentgraph.curation.name.MatchingName;
import io.incidentgraph.curation.name.NameReader;

/** An organization with its names taken apart. */
public record ReadOrganization(NamedOrganization organization, List<MatchingName> names) {

    private static final int MOST_NAMES = 20;

    public static ReadOrganization of(NamedOrganization organization, NameReader reader) {
        return new ReadOrganization(organization, organization.names().stream().limit(MOST_NAMES)
                .flatMap(name -> reader.read(name, organization.country()).stream()).distinct().limit(MOST_NAMES).toList());
    }

    String id() {
        return organization.id();
    }

}
