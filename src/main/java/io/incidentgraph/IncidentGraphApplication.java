package io.incidentgraph;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: an embedded or configured Neo4j, the graph kept in it, and its GraphQL API. */
@SpringBootApplication
public class IncidentGraphApplication {

    public static void main(String[] args) {
        System.setOut(writingAnything(System.out, FileDescriptor.out));
        System.setErr(writingAnything(System.err, FileDescriptor.err));
        new Program(System.out, System.err).run(args).ifPresent(System::exit);
    }

    /** In UTF-8 where the locale's charset (that of LC_ALL=C, for one) has no Japanese, which would become question marks. */
    private static PrintStream writingAnything(PrintStream given, FileDescriptor descriptor) {
        return given.charset().newEncoder().canEncode("漏えい") ? given
                : new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

}
