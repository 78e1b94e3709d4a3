package io.incidentgraph.web.browser;

import io.incidentgraph.web.Example;
import io.incidentgraph.web.Examples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What Neo4j Browser needs to be at home in this graph. The Browser of a server of one's own may fetch it, too. */
@RestController
@CrossOrigin
class BrowserPackController {

    private final Examples examples;

    private final JsonMapper json;

    private final ServerGuide serverGuide;

    BrowserPackController(Examples examples, JsonMapper json, ServerGuide serverGuide) {
        this.examples = examples;
        this.json = json;
        this.serverGuide = serverGuide;
    }

    /** The guide in the reader's language. */
    @GetMapping(path = "/browser-pack/guide", produces = "text/html;charset=UTF-8")
    String guide(Locale reader) {
        return guide(Favourites.isJapanese(reader) ? "ja" : "en");
    }

    @GetMapping(path = "/browser-pack/guide.{language:ja|en}.html", produces = "text/html;charset=UTF-8")
    String guide(@PathVariable String language) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return new Guide(text("guide." + language + ".html")).html(address, questions(Locale.of(language)));
    }

    @GetMapping(path = "/browser-pack/style.grass", produces = "text/plain;charset=UTF-8")
    String style() {
        return text("style.grass");
    }

    @GetMapping(path = "/browser-pack/favourites.zip", produces = "application/zip")
    byte[] favourites(Locale reader) {
        return Favourites.of(this.examples.cypher(), reader).zip();
    }

    /** Hands the pack to the Browser that this program serves, which runs it before its own scripts. */
    @GetMapping(path = "/browser-pack/start.js", produces = "text/javascript;charset=UTF-8")
    String start(Locale reader) {
        String pack = this.json.writeValueAsString(Map.of("style", GraphStyle.parse(style()).rules(),
                "favourites", Favourites.of(this.examples.cypher(), reader).all(), "opened", this.serverGuide.isOpened()));
        return text("start.js") + "(" + pack + ");\n";
    }

    private List<Example> questions(Locale reader) {
        return this.examples.cypher().stream()
                .map(question -> new Example(question.name(), question.titles(), Favourites.content(question, reader))).toList();
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("browser-pack/" + name).getContentAsString(StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
