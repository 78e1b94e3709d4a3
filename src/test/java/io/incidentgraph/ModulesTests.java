package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulesTests {

    private final ApplicationModules modules = ApplicationModules.of(IncidentGraphApplication.class);

    @Test
    void useEachOtherOnlyThroughTheirPublicFacesAndWithoutCycles() {
        this.modules.verify();
    }

    @Test
    void aCycleIsRefused() {
        assertThatExceptionOfType(Violations.class).isThrownBy(() -> planted("cycle").verify()).withMessageContaining("Cycle detected");
    }

    @Test
    void aStepBehindThePublicFaceOfAModuleIsRefused() {
        assertThatExceptionOfType(Violations.class).isThrownBy(() -> planted("trespass").verify()).withMessageContaining("Secret");
    }

    private static ApplicationModules planted(String fault) {
        return ApplicationModules.of("planted." + fault, new ImportOption.OnlyIncludeTests());
    }

    @Test
    void includeTheStartUpSide() {
        assertThat(this.modules.getModuleByName("database")).isPresent();
        assertThat(this.modules.getModuleByName("web")).isPresent();
    }

}
