package io.incidentgraph.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerGuideTests {

    @ParameterizedTest
    @ValueSource(strings = { "play http://localhost:8080/browser-pack/guide", ":play https://graph.example.jp/browser-pack/guide.ja.html",
        "style http://localhost:8080/browser-pack/style.grass; play http://localhost:8080/browser-pack/guide " })
    void findsTheGuideAmongTheCommandsOfTheServer(String commands) {
        assertThat(ServerGuide.opens(commands)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "play start", "play http://localhost:8080/案内", "help http://localhost:8080/browser-pack/guide" })
    void takesNothingElseForIt(String commands) {
        assertThat(ServerGuide.opens(commands)).isFalse();
    }

}
