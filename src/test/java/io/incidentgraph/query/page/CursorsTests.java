package io.incidentgraph.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

import io.incidentgraph.query.QueryRefusedException;
import org.junit.jupiter.api.Test;

class CursorsTests {

    private final Cursors cursors = cursors("秘密");

    @Test
    void keepsEveryKindOfValue() {
        List<?> values = Arrays.asList("漏えい", 4611686018427387904L, 0.125, 3.0, true, null,
                LocalDate.of(2025, 9, 22), ZonedDateTime.parse("2025-09-22T12:30:00+09:00[Asia/Tokyo]"));
        assertThat(cursors.open(cursors.seal(values, "name ASC"), "name ASC")).isEqualTo(values);
    }

    @Test
    void isSafeInAnAddress() {
        assertThat(cursors.seal(List.of("漏えい？＆"), "id ASC")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void refusesTheCursorOfAnotherOrderAndOfAnotherServer() {
        String cursor = cursors.seal(List.of("漏えい"), "name ASC");
        assertThatThrownBy(() -> cursors.open(cursor, "name DESC")).isInstanceOf(QueryRefusedException.class);
        assertThatThrownBy(() -> cursors("別の秘密").open(cursor, "name ASC")).isInstanceOf(QueryRefusedException.class);
    }

    @Test
    void refusesACursorOfWhichOneCharacterIsChanged() {
        String cursor = cursors.seal(List.of("漏えい", 7), "name ASC");
        for (int i = 0; i < cursor.length() - 1; i++) {
            String changed = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);
            assertThatThrownBy(() -> cursors.open(changed, "name ASC")).isInstanceOf(QueryRefusedException.class)
                    .hasMessageContaining(changed);
        }
    }

    private static Cursors cursors(String secret) {
        return new Cursors(secret.getBytes(StandardCharsets.UTF_8));
    }

}
