package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ComparableAnswerTests {

    private static final Map<String, Object> HOSPITAL = Map.of("name", "みどり市民病院", "employees", 900);
    private static final Map<String, Object> SHOP = Map.of("name", "青葉堂", "employees", 45);

    @Test
    void takesListsWithoutSortForSets() {
        assertThat(answer("{companies {name}}", List.of(HOSPITAL, SHOP))).isEqualTo(answer("{companies {name}}", List.of(SHOP, HOSPITAL)));
    }

    @Test
    void countsRepeatedItems() {
        assertThat(answer("{companies {name}}", List.of(HOSPITAL, SHOP))).isNotEqualTo(answer("{companies {name}}", List.of(SHOP, HOSPITAL, SHOP)));
    }

    @Test
    void keepsTheOrderThatSortAsksFor() {
        String operation = "query {...all} fragment all on Query {companies(sort: [{name: ASC}]) {name}}";
        assertThat(answer(operation, List.of(HOSPITAL, SHOP))).isNotEqualTo(answer(operation, List.of(SHOP, HOSPITAL)));
    }

    @Test
    void keepsTheOrderOfTheEdgesOfASortedConnectionOnly() {
        String operation = "{c: companiesConnection(sort: [{name: ASC}]) {e: edges {node {name incidents {id}}}}}";
        assertThat(OrderedLists.of(operation)).containsExactlyInAnyOrder("/c", "/c/e");
    }

    @Test
    void keepsTheOrderOfPlainValues() {
        assertThat(answer("{tags}", List.of("病院", "紛失"))).isNotEqualTo(answer("{tags}", List.of("紛失", "病院")));
    }

    @Test
    void comparesNumbersByTheirValueAndCursorsByTheirPresence() {
        assertThat(answer("{a}", Map.of("loss", 3, "cursor", "MQ=="))).isEqualTo(answer("{a}", Map.of("loss", 3.0, "cursor", "eyJ")));
        assertThat(answer("{a}", Map.of("loss", 3))).isNotEqualTo(answer("{a}", Map.of("loss", 3.5)));
        assertThat(answer("{a}", Map.of("loss", 3))).isNotEqualTo(answer("{a}", Map.of("loss", "3")));
        assertThat(answer("{a}", Map.of("cursor", "MQ=="))).isNotEqualTo(answer("{a}", Map.of()));
    }

    private static Object answer(String operation, Object companies) {
        return String.valueOf(ComparableAnswer.of(operation, Map.of("companies", companies)));
    }

}
