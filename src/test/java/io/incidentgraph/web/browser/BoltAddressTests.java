package io.incidentgraph.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class BoltAddressTests {

    @Test
    void takesTheUserIntoTheAddress() {
        assertThat(of("bolt://localhost:17687").withUser("neo4j")).isEqualTo("bolt://neo4j@localhost:17687");
        assertThat(of("neo4j+s://graph.example.jp").withUser("調査")).isEqualTo("neo4j+s://調査@graph.example.jp:7687");
    }

    @Test
    void allowsThisMachineByNameAndByNumber() {
        assertThat(of("bolt://localhost:17687").webSocketSources())
                .contains("ws://localhost:17687").contains("ws://127.0.0.1:17687").doesNotContain("ws: ");
    }

    @Test
    void allowsNoOtherHostThanTheOneThatIsNamed() {
        assertThat(of("bolt+s://graph.example.jp").webSocketSources())
                .isEqualTo("ws://graph.example.jp:7687 wss://graph.example.jp:7687");
    }

    @Test
    void allowsAnyMemberOfACluster() {
        assertThat(of("neo4j://graph.example.jp").webSocketSources()).isEqualTo("ws: wss:");
    }

    private static BoltAddress of(String uri) {
        return BoltAddress.of(URI.create(uri));
    }

}
