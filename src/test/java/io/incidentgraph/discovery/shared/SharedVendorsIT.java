package io.incidentgraph.discovery.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Map;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.discovery.projection.DiscoverySettings;
import io.incidentgraph.query.NodePredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.driver.Driver;

@Neo4jTest
class SharedVendorsIT {

    private static final String GRAPH = """
            CREATE (cloud:Organization:Vendor {id: 'org:JP:雲'}), (finder:Organization:Vendor {id: 'org:JP:調査会社'}), (local:Organization:Vendor {id: 'org:JP:町の電器店'}),
              (cause:Cause {id: 'error.misconfiguration'}), (event:Event {id: 'event:雲の障害'})
            WITH * UNWIND range(1, 4) AS n
            CREATE (incident:Incident {id: 'inc:' + n, occurredFrom: date({year: 2020 + n})}),
              (incident)-[:AFFECTED {as: 'VICTIM', status: 'ASSERTED'}]->(:Organization {id: 'org:JP:顧客' + n}),
              (incident)-[:INVOLVED {role: 'INVESTIGATION', atFault: false, status: 'ASSERTED'}]->(finder),
              (incident)-[:INVOLVED {role: 'HOSTING', description: CASE WHEN n < 3 THEN '貸しサーバー' END, status: CASE n WHEN 1 THEN 'POSSIBLE' ELSE 'ASSERTED' END}]->
                (:Organization:Vendor {id: 'org:anon:' + n, anonymous: true})
            FOREACH (_ IN CASE WHEN n < 3 THEN [1] ELSE [] END | CREATE (incident)-[:PART_OF {status: 'ASSERTED'}]->(event))
            FOREACH (fault IN [[], [true], [null], [false]][n - 1] | CREATE (incident)-[involved:INVOLVED {role: 'CLOUD', status: 'ASSERTED'}]->(cloud) SET involved.atFault = fault)
            FOREACH (_ IN CASE WHEN n = 3 THEN [1] ELSE [] END |
              CREATE (incident)-[:CAUSED_BY {party: 'VENDOR', vendor: 'org:JP:雲', status: 'ASSERTED'}]->(cause), (incident)-[:INVOLVED {role: 'OPERATION', status: 'ASSERTED'}]->(cloud))
            WITH n, incident, local WHERE n = 4
            CREATE (incident)-[:INVOLVED {role: 'DELIVERY', atFault: true, status: 'ASSERTED'}]->(local), (:Incident {id: 'inc:自社のみ'})
            """;

    private Driver driver;

    @BeforeEach
    void graph(Driver driver) {
        this.driver = driver;
        driver.executableQuery(GRAPH).execute();
    }

    @Test
    void tellsWhatPartVendorsHadInIncidentsOfSeveralOrganizations() {
        var found = find(NodePredicate.NONE, Map.of());

        assertThat(found.incidentCount()).isEqualTo(5);
        assertThat(found.vendorIncidentCount()).isEqualTo(4);
        assertThat(found.vendors()).extracting(SharedVendor::vendorId, SharedVendor::incidentCount, SharedVendor::organizationCount, SharedVendor::eventCount)
                .containsExactly(tuple("org:JP:調査会社", 4, 4, 3), tuple("org:JP:雲", 3, 3, 3));
        assertThat(found.vendors().getFirst().parts()).containsEntry(VendorPart.AFTERWARDS, new SharedVendor.Count(4, 4))
                .containsEntry(VendorPart.INVOLVED, new SharedVendor.Count(0, 0));
        var cloud = found.vendors().getLast();
        assertThat(cloud.parts()).as("a fault that is denied is no fault").isEqualTo(Map.of(VendorPart.AT_FAULT, new SharedVendor.Count(1, 1),
                VendorPart.CAUSE, new SharedVendor.Count(1, 1), VendorPart.INVOLVED, new SharedVendor.Count(1, 1), VendorPart.AFTERWARDS, new SharedVendor.Count(0, 0)));
        assertThat(cloud.roles()).containsExactly(new SharedVendor.Role("CLOUD", 3, 3), new SharedVendor.Role("OPERATION", 1, 1));
        assertThat(cloud.incidentIds()).containsExactly("inc:4", "inc:3", "inc:2");
    }

    @Test
    void keepsUnnamedVendorsApartByRoleAndDescription() {
        var found = find(NodePredicate.NONE, Map.of());

        assertThat(found.unnamedIncidentCount()).isEqualTo(4);
        assertThat(found.unnamed()).extracting(SharedVendor::role, SharedVendor::description, SharedVendor::incidentCount, SharedVendor::possibleCount,
                SharedVendor::vendorId).containsExactly(tuple("HOSTING", null, 2, 0, null), tuple("HOSTING", "貸しサーバー", 2, 1, null));
        assertThat(found.caveats()).anyMatch(sentence -> sentence.startsWith("In 4 of 4 incidents with a vendor some vendor is not named."))
                .anyMatch(sentence -> sentence.contains("organizations that disclosed nothing"));
    }

    @Test
    void showsVendorsOfOneOrganizationWhereThatIsAsked() {
        assertThat(find(NodePredicate.NONE, Map.of("minOrganizations", 1, "minIncidents", 1)).vendors()).extracting(SharedVendor::vendorId)
                .containsExactly("org:JP:調査会社", "org:JP:雲", "org:JP:町の電器店");
        assertThat(find(NodePredicate.NONE, Map.of("limit", 1)).vendors()).hasSize(1);
    }

    @Test
    void countsNoVendorThatMustNotBeSeen() {
        NodePredicate hidesFinders = (type, node) -> type.equals("Vendor") ? node.property("id").isNotEqualTo(Cypher.parameter("finder", "org:JP:調査会社"))
                : Cypher.noCondition();

        assertThat(find(hidesFinders, Map.of()).vendors()).extracting(SharedVendor::vendorId).containsExactly("org:JP:雲");
    }

    private SharedVendors find(NodePredicate predicate, Map<String, Object> arguments) {
        return Asking.of(driver, predicate, DiscoverySettings.defaults()).projection()
                .ask(asked -> VendorFinder.find(asked, SharedVendorsArguments.of(arguments, 1_000), 10, Deadline.in(Duration.ofMinutes(1))));
    }

}
