package io.incidentgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.incidentgraph.CannotStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordFileTests {

    @TempDir
    Path directory;

    @Test
    void holdsANewPasswordEachTime() {
        String one = new PasswordFile(this.directory.resolve("一")).readOrCreate();
        String two = new PasswordFile(this.directory.resolve("二")).readOrCreate();
        assertThat(one).hasSize(24).matches("[a-z2-9]+").isNotEqualTo(two);
    }

    @Test
    void keepsThePasswordThatItHas() {
        PasswordFile file = new PasswordFile(this.directory.resolve("合言葉"));
        assertThat(file.readOrCreate()).isEqualTo(file.readOrCreate()).isEqualTo(file.read());
    }

    @Test
    void readsWhatAnEditorLeftBehind() throws IOException {
        Path path = Files.writeString(this.directory.resolve("合言葉"), "  変更された合言葉 \r\n");
        assertThat(new PasswordFile(path).read()).isEqualTo("変更された合言葉");
    }

    @Test
    void namesTheFileThatIsMissing() {
        Path path = this.directory.resolve("ない");
        assertThatThrownBy(() -> new PasswordFile(path).read())
                .isInstanceOf(CannotStartException.class).hasMessageContaining(path.toString());
    }

}
