package io.incidentgraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

class DatabaseTemplateTests {

    @TempDir
    Path directory;

    private Path source;

    private Path home;

    @BeforeEach
    void prepare() throws IOException {
        this.source = this.directory.resolve("準備/data");
        this.home = this.directory.resolve("家");
        write(this.source, "server_id", "だれか");
        write(this.source, "databases/store_lock", "");
        write(this.source, "databases/neo4j/neostore", "事案");
        write(this.source, "databases/neo4j/schema/index/range/1/index-1", "索引");
        write(this.source, "transactions/neo4j/checkpoint.0", "記録");
    }

    @Test
    void givesANewServerACopyWithoutWhatIsAnothersOwn() {
        template().copyTo(this.home);

        assertThat(this.home.resolve("data/databases/neo4j/neostore")).hasContent("事案");
        assertThat(this.home.resolve("data/databases/neo4j/schema/index/range/1/index-1")).hasContent("索引");
        assertThat(this.home.resolve("data/transactions/neo4j/checkpoint.0")).hasContent("記録");
        assertThat(this.home.resolve("data/server_id")).doesNotExist();
        assertThat(this.home.resolve("data/databases/store_lock")).doesNotExist();
        assertThat(this.home.resolve("data.part")).doesNotExist();
    }

    @Test
    void leavesADatabaseThatIsThereAsItIs() throws IOException {
        write(this.home, "data/databases/neo4j/neostore", "すでにあるもの");

        template().copyTo(this.home);

        assertThat(this.home.resolve("data/databases/neo4j/neostore")).hasContent("すでにあるもの");
        assertThat(this.home.resolve("data/transactions")).doesNotExist();
    }

    @Test
    void beginsAnewAfterACopyThatWasBrokenOff() throws IOException {
        write(this.home, "data.part/databases/neo4j/neostore", "半分");

        template().copyTo(this.home);

        assertThat(this.home.resolve("data/databases/neo4j/neostore")).hasContent("事案");
    }

    @Test
    void leavesNoPartOfWhatCannotBeCopied() throws IOException {
        Files.delete(this.source.resolve("transactions/neo4j/checkpoint.0"));
        Files.delete(this.source.resolve("transactions/neo4j"));
        Files.delete(this.source.resolve("transactions"));

        template().copyTo(this.home);

        assertThat(this.home.resolve("data")).doesNotExist();
    }

    @Test
    void isNoneWhereAGraphIsToBeginOtherwise() {
        MockEnvironment named = new MockEnvironment().withProperty("incident-graph.template", this.source.toString());
        assertThat(DatabaseTemplate.of(named, settings(Map.of())).source()).contains(this.source);
        assertThat(DatabaseTemplate.of(named, settings(Map.of("db.format", "aligned")))).isEqualTo(DatabaseTemplate.NONE);
        assertThat(DatabaseTemplate.of(new MockEnvironment(), settings(Map.of()))).isEqualTo(DatabaseTemplate.NONE);
        assertThat(DatabaseTemplate.of(new MockEnvironment().withProperty("incident-graph.template", "どこにもない"), settings(Map.of())))
                .isEqualTo(DatabaseTemplate.NONE);
        assertThat(DatabaseTemplate.of(named.withProperty("incident-graph.starter-set.load", "false"), settings(Map.of())))
                .isEqualTo(DatabaseTemplate.NONE);
    }

    private DatabaseTemplate template() {
        return new DatabaseTemplate(Optional.of(this.source));
    }

    private DatabaseSettings settings(Map<String, String> neo4j) {
        return new DatabaseSettings(this.home, 0, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), neo4j);
    }

    private static void write(Path directory, String file, String content) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

}
