package io.incidentgraph.web.browser;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Neo4j Browser's own page, with a script before its scripts that hands it our guide, favourites and style. */
class BrowserPage implements ResourceTransformer {

    private static final String SCRIPT = "<script src=\"../browser-pack/start.js\"></script>";

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource page = chain.transform(request, resource);
        if (!"index.html".equals(page.getFilename())) {
            return page;
        }
        String html = page.getContentAsString(StandardCharsets.UTF_8).replace("</head>", SCRIPT + "</head>");
        return new TransformedResource(page, html.getBytes(StandardCharsets.UTF_8));
    }

}
