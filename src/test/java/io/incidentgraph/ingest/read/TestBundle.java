package io.incidentgraph.ingest.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A STIX bundle for tests: a text, or a file beside the project, which is streamed. */
public final class TestBundle implements Document {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Path ROOT = Path.of("../shared/data");

    /** Opens the bundle from its beginning. */
    private interface Source {
        InputStream open() throws IOException;
    }

    private final String name;

    private final Source source;

    private TestBundle(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    public static TestBundle of(String json) {
        return new TestBundle("試験.json", () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    public static TestBundle ofObjects(List<? extends JsonNode> objects) {
        var bundle = JSON.createObjectNode().put("type", "bundle").put("id", "bundle--00000000-0000-4000-8000-000000000001");
        bundle.putArray("objects").addAll(objects);
        return of(bundle.toString());
    }

    /** A compressed file of the shared data; the test is skipped where it is absent. */
    public static TestBundle shared(String path) {
        var file = ROOT.resolve(path);
        assumeTrue(Files.exists(file), () -> "skipped: %s is not there".formatted(file));
        return new TestBundle(path, () -> new GZIPInputStream(Files.newInputStream(file)));
    }

    /** All objects as trees, for counting independently of any reader. */
    public List<JsonNode> objects() {
        try (var stream = open()) {
            return new ArrayList<>(JSON.readTree(stream).path("objects").valueStream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the reader yields, in its order. */
    public List<Item> read(DocumentReader reader) {
        var items = new ArrayList<Item>();
        try {
            reader.read(this, (_, item) -> items.add(item));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Head head() {
        try (var stream = open()) {
            var tree = (ObjectNode) JSON.readTree(stream);
            var first = JSON.createObjectNode().setAll(tree);
            first.putArray("objects").addAll(tree.path("objects").valueStream().limit(10).toList());
            return new Head(name, Head.Syntax.JSON, "", first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open() throws IOException {
        return source.open();
    }

    @Override
    public Elements elements(String array) throws IOException {
        var parser = JSON.createParser(open());
        while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.PROPERTY_NAME && array.equals(parser.currentName())) {
                parser.nextToken();
                return new Walk(name, parser);
            }
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                parser.skipChildren();
            }
        }
        throw new IOException("%s has no '%s'".formatted(name, array));
    }

    private static final class Walk implements Elements {

        private final String name;

        private final JsonParser parser;

        private long number;

        Walk(String name, JsonParser parser) {
            this.name = name;
            this.parser = parser;
        }

        @Override
        public Element next() {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                return null;
            }
            return new Element.Read(new Position(name, ++number, parser.currentTokenLocation().getLineNr()), parser.readValueAsTree());
        }

        @Override
        public void close() {
            parser.close();
        }

    }

}
