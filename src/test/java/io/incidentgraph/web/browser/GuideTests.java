package io.incidentgraph.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.incidentgraph.web.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideTests {

    private static final List<Example> QUESTIONS = List.of(new Example("vpn", List.of("VPN?"), "MATCH (a)-->(b) WHERE a.n < 3 RETURN '$1'\n"));

    @Test
    void putsQuestionsIntoTheirPlacesAsTheyAre() {
        assertThat(new Guide("<p>では。</p>{{vpn}}").html("", QUESTIONS)).startsWith("<p>では。</p><pre").contains("runnable")
                .contains("MATCH (a)--&gt;(b) WHERE a.n &lt; 3 RETURN &#39;$1&#39;</pre>");
    }

    @Test
    void leadsToTheProgramThatServesIt() {
        assertThat(new Guide("{{address}}/graphiql").html("http://localhost:8080", QUESTIONS)).isEqualTo("http://localhost:8080/graphiql");
    }

    @Test
    void namesTheQuestionThatIsMissing() {
        assertThatThrownBy(() -> new Guide("{{ない-質問}} {{lost}}").html("", QUESTIONS)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lost");
    }

}
