package io.incidentgraph.bench.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import io.incidentgraph.bench.serve.Handwritten;
import io.incidentgraph.bench.serve.Statements;
import tools.jackson.databind.json.JsonMapper;

/** Something that answers operations. */
interface Target {

    JsonMapper JSON = new JsonMapper();

    String name();

    /** An operation with each of these sets of variables, to be asked by one thread. */
    Asking asking(Operation operation, List<Map<String, Object>> variables) throws IOException;

    /** One thread's way to ask. */
    interface Asking extends AutoCloseable {

        /** Asks with the variables of that number; the size of the answer in bytes, or rows without HTTP. */
        int ask(int number) throws IOException;

        /** The whole answer as JSON. */
        byte[] answer(int number) throws IOException;

        @Override
        void close() throws IOException;

    }

    /** GraphQL over HTTP. */
    record GraphQl(String name, int port, String path) implements Target {

        @Override
        public Asking asking(Operation operation, List<Map<String, Object>> variables) throws IOException {
            return new OverHttp(new HttpConnection(port), variables.stream().map(set ->
                    HttpConnection.request(path, JSON.writeValueAsBytes(Map.of("query", operation.graphql(), "variables", set)))).toList());
        }

    }

    /** The server with the statements written by hand. */
    record Limit(int port) implements Target {

        @Override
        public String name() {
            return "limit";
        }

        @Override
        public Asking asking(Operation operation, List<Map<String, Object>> variables) throws IOException {
            return new OverHttp(new HttpConnection(port), variables.stream().map(set ->
                    HttpConnection.request("/" + operation.name(), JSON.writeValueAsBytes(set))).toList());
        }

    }

    /** The statements written by hand, without any server. */
    record Raw(Statements statements) implements Target {

        @Override
        public String name() {
            return "raw";
        }

        @Override
        public Asking asking(Operation operation, List<Map<String, Object>> variables) {
            return new ByDriver(statements, operation.handwritten(), variables);
        }

    }

    /** Over one connection. */
    record OverHttp(HttpConnection connection, List<byte[]> requests) implements Asking {

        @Override
        public int ask(int number) throws IOException {
            int length = connection.send(requests.get(number));
            if (!connection.answered()) {
                throw new IOException(new String(connection.body(Math.min(length, 1_000))));
            }
            return length;
        }

        @Override
        public byte[] answer(int number) throws IOException {
            return connection.body(ask(number));
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }

    }

    /** Through a driver that all threads share. */
    record ByDriver(Statements statements, Handwritten handwritten, List<Map<String, Object>> variables) implements Asking {

        @Override
        public int ask(int number) {
            return statements.consume(handwritten.statement(), variables.get(number));
        }

        @Override
        public byte[] answer(int number) throws IOException {
            var output = new ByteArrayOutputStream();
            statements.write(handwritten.statement(), variables.get(number), handwritten.path(), output);
            return output.toByteArray();
        }

        @Override
        public void close() {
        }

    }

}
