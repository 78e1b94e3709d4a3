package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.incidentgraph.database.ApplicationTest;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CommandsIT {

    @Test
    void doEveryTaskButServing(@Autowired List<Command> commands) {
        assertThat(commands).extracting(Command::task).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Task.SERVE)));
    }

}
