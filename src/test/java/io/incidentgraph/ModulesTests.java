package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    private final ApplicationModules modules = ApplicationModules.of(IncidentGraphApplication.class);

    @Test
    void useEachOtherOnlyThroughTheirPublicFacesAndWithoutCycles() {
        this.modules.verify();
    }

    @Test
    void includeTheStartUpSide() {
        assertThat(this.modules.getModuleByName("database")).isPresent();
        assertThat(this.modules.getModuleByName("web")).isPresent();
    }

}
