package io.incidentgraph.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphStyleTests {

    @Test
    void readsSelectorsAndTheirProperties() {
        assertThat(GraphStyle.parse("""
                node {
                  diameter: 80px;
                  defaultCaption: '<id>';
                }
                node.Incident { color: #B3261E; caption: "{titleJa} {; }"; }
                relationship.INVOLVED {}
                """).rules()).isEqualTo(Map.of("node", Map.of("diameter", "80px", "defaultCaption", "<id>"),
                "node.Incident", Map.of("color", "#B3261E", "caption", "{titleJa} {; }"), "relationship.INVOLVED", Map.of()));
    }

    @Test
    void keepsTheOrderInWhichLaterRulesWin() {
        assertThat(GraphStyle.parse("node.Organization { color: #00F; }\nnode.Vendor { color: #F00; }").rules().keySet())
                .containsExactly("node.Organization", "node.Vendor");
    }

}
