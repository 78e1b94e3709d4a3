package io.incidentgraph.discovery.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be asked on the command line: a document of GraphQL each, with the path to the rows of its answer. */
enum DiscoverQuestion {

    SHARED_CAUSES(List.of("where", "by", "rollUp", "minIncidents", "shorter", "sort", "limit"), "/sharedCauses", List.of("patterns"), """
            query ($where: IncidentWhere, $by: [Feature!] = [CAUSE, PARTY], $rollUp: Int = 0, $minIncidents: Int = 2, $shorter: Boolean = false,
                $sort: SharedCauseSort = ORGANIZATIONS, $limit: Int = 20) {
              sharedCauses(where: $where, by: $by, rollUp: $rollUp, minIncidents: $minIncidents, shorter: $shorter, sort: $sort, limit: $limit) {
                incidentCount caveats
                patterns {
                  pattern { feature id labelJa labelEn } organizationCount incidentCount possibleCount eventCount share lift pValue
                  persons { min max incidentCount } firstSeen lastSeen trend { year incidentCount } examples { incident { id titleJa titleEn } }
                }
              }
            }
            """),

    SHARED_VENDORS(List.of("where", "minIncidents", "minOrganizations", "limit"), "/sharedVendors", List.of("vendors", "unnamed"), """
            query ($where: IncidentWhere, $minIncidents: Int = 2, $minOrganizations: Int = 2, $limit: Int = 20) {
              sharedVendors(where: $where, minIncidents: $minIncidents, minOrganizations: $minOrganizations, limit: $limit) {
                incidentCount vendorIncidentCount unnamedIncidentCount caveats
                vendors { vendor { id name } ...counts roles { role incidentCount organizationCount } }
                unnamed { role description organizationCount incidentCount atFault { incidentCount } cause { incidentCount } involved { incidentCount }
                  afterwards { incidentCount } }
              }
            }
            fragment counts on SharedVendor {
              organizationCount incidentCount atFault { incidentCount } cause { incidentCount } involved { incidentCount } afterwards { incidentCount }
            }
            """),

    CO_OCCURRENCE(List.of("where", "a", "b", "rollUp", "minIncidents", "sort", "limit"), "/coOccurrence", List.of("pairs"), """
            query ($where: IncidentWhere, $a: Feature!, $b: Feature!, $rollUp: Int = 0, $minIncidents: Int = 2, $sort: CoOccurrenceSort = ORGANIZATIONS,
                $limit: Int = 20) {
              coOccurrence(where: $where, a: $a, b: $b, rollUp: $rollUp, minIncidents: $minIncidents, sort: $sort, limit: $limit) {
                incidentCount pairs { a { feature id labelJa labelEn } b { feature id labelJa labelEn } organizationCount incidentCount possibleCount
                  aCount bCount jaccard lift pValue }
              }
            }
            """),

    TIMELINE(List.of("where", "interval", "date", "by", "limit"), "/timeline", List.of("buckets", "series"), """
            query ($where: IncidentWhere, $interval: TimelineInterval! = YEAR, $date: IncidentDate! = FIRST_KNOWN, $by: Feature, $limit: Int! = 10) {
              timeline(where: $where, interval: $interval, date: $date, by: $by, limit: $limit) {
                incidentCount undatedCount impreciseCount
                buckets { start end incidentCount eventCount possibleCount }
                series { value { feature id labelJa labelEn } incidentCount undatedCount impreciseCount
                  buckets { start end incidentCount eventCount possibleCount } }
              }
            }
            """),

    DELAYS(List.of("where", "by", "limit"), "/delays", List.of("phases", "groups"), """
            query ($where: IncidentWhere, $by: Feature, $limit: Int! = 10) {
              delays(where: $where, by: $by, limit: $limit) {
                incidentCount phases { ...delay } groups { value { feature id labelJa labelEn } incidentCount phases { ...delay } }
              }
            }
            fragment delay on Delay {
              phase incidentCount exactCount contradictoryCount lowerQuartile { low high } median { low high } upperQuartile { low high }
            }
            """),

    SIMILAR(List.of("id", "by", "maxShare", "limit"), "/incidents/0", List.of("similar"), """
            query ($id: ID!, $by: [Feature!]! = [CAUSE, VENDOR, ASSET, TECHNIQUE, DATA_TYPE, EFFECT, ACTOR], $maxShare: Float! = 0.1, $limit: Int! = 10) {
              incidents(where: {id: {eq: $id}}) {
                similar(by: $by, maxShare: $maxShare, limit: $limit) {
                  score incident { id titleJa titleEn } shared { value { feature id labelJa labelEn } weight incidentCount possible }
                }
              }
            }
            """),

    PATHS(List.of("from", "to", "fromType", "toType", "maxLength", "maxDegree", "limit"), "/paths", List.of("paths"), """
            query ($from: ID!, $to: ID!, $fromType: PathNodeType, $toType: PathNodeType, $maxLength: Int! = 4, $maxDegree: Int! = 1000, $limit: Int! = 5) {
              paths(from: $from, to: $to, fromType: $fromType, toType: $toType, maxLength: $maxLength, maxDegree: $maxDegree, limit: $limit) {
                paths {
                  cost nodes { type id labelJa labelEn relationships }
                  steps { links { type outgoing status properties { name value } evidence { note quote document { title } } } }
                }
              }
            }
            """),

    /** What is proposed, and what is known already; {@code vendors} says of the latter what {@code vendor} says of the former. */
    EVENTS(List.of("where", "vendor", "limit"), "", List.of("eventProposals/proposals", "events"), """
            query ($where: IncidentWhere = {}, $vendor: ID, $vendors: VendorRelationshipFilters, $limit: Int! = 20) {
              eventProposals(where: $where, vendor: $vendor, limit: $limit) {
                totalCount
                proposals { event vendor { id name } cause { id labelJa labelEn } from to organizationCount reasons incidents { id titleJa titleEn } }
              }
              events(where: {incidents: {some: {AND: [$where, {vendors: $vendors}]}}}, sort: [{id: ASC}], limit: $limit) {
                id name incidents(sort: [{id: ASC}]) { id titleJa titleEn }
              }
            }
            """);

    private final List<String> variables;
    private final String path;
    private final List<String> rows;
    private final String document;

    DiscoverQuestion(List<String> variables, String path, List<String> rows, String document) {
        this.variables = variables;
        this.path = path;
        this.rows = rows;
        this.document = document;
    }

    static DiscoverQuestion of(String word) {
        return Arrays.stream(values()).filter(question -> question.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no question; discover answers %s".formatted(word, words())));
    }

    static String words() {
        return Arrays.stream(values()).map(DiscoverQuestion::word).collect(Collectors.joining(", "));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String usage() {
        return variables.stream().map(name -> "--" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")) + ", --format";
    }

    /** Whether {@code by} is one feature, and not several. */
    boolean isByOne() {
        return this == TIMELINE || this == DELAYS;
    }

    List<String> variables() {
        return variables;
    }

    /** Where the answer stands, as a JSON Pointer. */
    String path() {
        return path;
    }

    /** The lists in the answer, by their paths from there. */
    List<String> rows() {
        return rows;
    }

    String document() {
        return document;
    }

}
