package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials in the jar that {@code mvn -Prelease verify} has just made. */
class BillOfMaterialsIT {

    private static final Path JAR = Path.of("target/incident-graph.jar");

    private static final Path BESIDE = Path.of("target/incident-graph.cdx.json");

    /** Spring Boot adds it to each jar by itself, in the version of its other parts. */
    private static final String TOOLS = "spring-boot-jarmode-tools-";

    private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

    private static final String IN_JAR = "META-INF/sbom/application.cdx.json";

    private static List<String> libraries;

    private static JsonNode bill;

    @BeforeAll
    static void read() throws IOException {
        Assumptions.assumeTrue(Files.exists(JAR) && Files.exists(BESIDE), "No release was built: mvn -Prelease verify");
        try (ZipFile jar = new ZipFile(JAR.toFile()); InputStream content = jar.getInputStream(jar.getEntry(IN_JAR))) {
            byte[] bytes = content.readAllBytes();
            assertThat(BESIDE).hasBinaryContent(bytes);
            bill = JsonMapper.shared().readTree(bytes);
            libraries = jar.stream().map(entry -> entry.getName()).filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("BOOT-INF/lib/".length())).filter(name -> !name.startsWith(TOOLS)).toList();
        }
    }

    /** Starters are no more than lists of others; what is optional was left out, as Neo4j is with {@code -Pno-embedded}. */
    @Test
    void namesTheLibrariesOfTheJarAndNothingElse() {
        assertThat(components().stream().filter(component -> component.path("scope").asString().equals("required"))
                .map(BillOfMaterialsIT::file).filter(file -> !file.startsWith("spring-boot-starter-")))
                .containsExactlyInAnyOrderElementsOf(libraries);
    }

    @Test
    void tellsOfEachWhatItIsAndItsLicence() {
        assertThat(components()).allSatisfy(component -> {
            assertThat(component.path("purl").asString()).startsWith("pkg:maven/").contains("@" + component.path("version").asString());
            assertThat(component.path("licenses")).as(file(component)).isNotEmpty();
        });
    }

    @Test
    void doesNotTakeThisProgramForAPartOfSpring() {
        assertThat(bill.path("metadata").path("component").toString()).contains("incident-graph").doesNotContain("spring");
    }

    private static List<JsonNode> components() {
        return bill.path("components").valueStream().toList();
    }

    private static String file(JsonNode component) {
        Matcher classifier = CLASSIFIER.matcher(component.path("purl").asString());
        return component.path("name").asString() + "-" + component.path("version").asString() + (classifier.find() ? "-" + classifier.group(1) : "") + ".jar";
    }

}
