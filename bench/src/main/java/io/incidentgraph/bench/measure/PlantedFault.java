package io.incidentgraph.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.incidentgraph.bench.data.Words;
import io.incidentgraph.bench.measure.EqualAnswers.DifferentAnswersException;

/** Shows that the comparison of answers can fail: beside each server that answers stands one that gets one id wrong. */
final class PlantedFault {

    private final Stage stage;

    PlantedFault(Stage stage) {
        this.stage = stage;
    }

    /** @throws IllegalStateException if a fault stays unnoticed */
    void find(List<Operation> operations, Words words) throws IOException {
        for (Operation operation : operations) {
            var variables = Parameters.of(operation, stage.statements().driver(), words).all();
            for (Target target : stage.targets()) {
                try {
                    EqualAnswers.check(operation, List.of(target, new Faulty(target)), variables);
                    throw new IllegalStateException("The fault in %s of %s stayed unnoticed".formatted(operation.name(), target.name()));
                }
                catch (DifferentAnswersException found) {
                    System.out.println("Found: " + found.getMessage());
                }
            }
        }
    }

    /** Answers as somebody else does, but for one id. */
    private record Faulty(Target right) implements Target {

        @Override
        public String name() {
            return right.name() + " with a fault";
        }

        @Override
        public Asking asking(Operation operation, List<Map<String, Object>> variables) throws IOException {
            Asking asking = right.asking(operation, variables);
            return new Asking() {

                @Override
                public int ask(int number) throws IOException {
                    return asking.ask(number);
                }

                @Override
                public byte[] answer(int number) throws IOException {
                    return new String(asking.answer(number), StandardCharsets.UTF_8).replaceFirst("\"id\":\"", "\"id\":\"!")
                            .getBytes(StandardCharsets.UTF_8);
                }

                @Override
                public void close() throws IOException {
                    asking.close();
                }

            };
        }

    }

}
