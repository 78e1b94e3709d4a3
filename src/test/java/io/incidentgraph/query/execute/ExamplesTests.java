package io.incidentgraph.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import graphql.parser.Parser;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The operations that are at hand in GraphiQL are valid. What needs resolvers of other modules is tried there. */
class ExamplesTests {

    private static final TestEngine ENGINE = TestEngine.compiling();

    static Stream<Path> examples() throws IOException {
        try (var files = Files.list(Path.of("graphql/examples"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isValid(Path example) throws IOException {
        var document = Parser.parse(Files.readString(example));
        assertThat(new Validator().validateDocument(ENGINE.schema(), document, Locale.ENGLISH))
                .extracting(ValidationError::getMessage).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void beginsWithWhatItIsFor(Path example) throws IOException {
        assertThat(Files.readString(example)).startsWith("# ");
    }

}
