package io.incidentgraph.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.CannotStartException;
import org.junit.jupiter.api.Test;

class RemoteGraphQlTests {

    private static final String NOT_READY = """
            {"errors": [{"message": "The names are being compared.", "extensions": {"code": "NOT_READY"}}]}""";
    private static final String TOO_SLOW = """
            {"errors": [{"message": "The query took longer than 10 s.", "extensions": {"code": "TOO_SLOW"}}]}""";
    private static final String ANSWER = """
            {"data": {"incidents": [{"titleJa": "学園のVPNからの侵入"}]}}""";

    private final List<String> asked = new ArrayList<>();
    private int pauses;

    @Test
    void sendsTheDocumentWithItsVariables() {
        var variables = new HashMap<String, String>();
        variables.put("after", null);

        assertThat(answering(ANSWER).ask("{ incidents { titleJa } }", variables).at("/data/incidents/0/titleJa").asString()).isEqualTo("学園のVPNからの侵入");
        assertThat(asked).first().asString().contains("\"query\":\"{ incidents { titleJa } }\"", "\"variables\":{\"after\":null}");
        assertThat(pauses).isZero();
    }

    @Test
    void asksAgainAsLongAsTheServerPrepares() {
        assertThat(answering(NOT_READY, NOT_READY, ANSWER).ask("{ incidents { titleJa } }", Map.of()).has("data")).isTrue();
        assertThat(asked).hasSize(3);
        assertThat(asked).containsOnly(asked.getFirst());
        assertThat(pauses).isEqualTo(2);
    }

    @Test
    void doesNotAskAgainWhatTakesTooLong() {
        assertThat(answering(TOO_SLOW).ask("{ incidents { titleJa } }", Map.of()).at("/errors/0/message").asString()).startsWith("The query took longer");
        assertThat(asked).hasSize(1);
    }

    @Test
    void givesUpAtLastAndSaysWhatToDo() {
        assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> answering(NOT_READY).ask("{ incidents { titleJa } }", Map.of()))
                .withMessage("The server was asked 100 times and is still not ready (The names are being compared.): what it prepares goes on, so run the command again later.");
        assertThat(asked).hasSize(RemoteGraphQl.PATIENCE);
    }

    /** The last answer is given to all further questions. */
    private RemoteGraphQl answering(String... answers) {
        return new RemoteGraphQl(body -> {
            asked.add(body);
            return answers[Math.min(asked.size(), answers.length) - 1];
        }, () -> pauses++);
    }

}
