package io.incidentgraph.web.browser;

import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens Neo4j Browser with the address of the database filled in. */
@Controller
class BrowserController {

    private final DatabaseAddress database;

    BrowserController(DatabaseAddress database) {
        this.database = database;
    }

    /** @param parameters passed on to Browser: {@code ?cmd=edit&arg=MATCH …} puts a query into its editor */
    @GetMapping({ "/browser", "/browser/" })
    String open(@RequestParam Map<String, String> parameters, RedirectAttributes query) {
        requireBrowser();
        query.addAttribute("connectURL", this.database.get().withUser("neo4j"));
        query.addAllAttributes(parameters);
        return "redirect:/browser/index.html";
    }

    private static void requireBrowser() {
        if (!new ClassPathResource("browser/index.html").exists()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "This build does not contain Neo4j Browser");
        }
    }

}
