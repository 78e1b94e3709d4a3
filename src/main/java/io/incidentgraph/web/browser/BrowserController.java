package io.incidentgraph.web.browser;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens Neo4j Browser with the address of the database filled in. */
@Controller
class BrowserController {

    private final DatabaseAddress database;

    private final Resource page;

    /** @param page of Neo4j Browser, which not every build contains */
    BrowserController(DatabaseAddress database, @Value("classpath:browser/index.html") Resource page) {
        this.database = database;
        this.page = page;
    }

    /** @param parameters passed on to Browser: {@code ?cmd=edit&arg=MATCH …} puts a query into its editor */
    @GetMapping({ "/browser", "/browser/" })
    Object open(@RequestParam Map<String, String> parameters, RedirectAttributes query) {
        if (!this.page.exists()) {
            return missing();
        }
        query.addAttribute("connectURL", this.database.get().withUser("neo4j"));
        query.addAllAttributes(parameters);
        return "redirect:/browser/index.html";
    }

    private static ResponseEntity<String> missing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("""
                        このプログラムは Neo4j Browser を含みません。お使いの Neo4j の Browser で、:play に続けて /browser-pack/guide の URL を入れると案内が開き、:style に続けて /browser-pack/style.grass の URL を入れると色がつきます。
                        This build does not contain Neo4j Browser. Use the one of your Neo4j: :play with the address of /browser-pack/guide opens the guide there, :style with that of /browser-pack/style.grass brings the colours.
                        """);
    }

}
