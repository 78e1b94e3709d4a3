package io.incidentgraph.web;

import graphql.schema.DataFetchingEnvironment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.json.JsonMapper;

/** Says in GraphQL where what was asked for can be taken away. */
@Controller
class ExportGraphQlController {

    private final String path;

    ExportGraphQlController(@Value("${server.servlet.context-path:}") String path) {
        this.path = path;
    }

    @SchemaMapping(typeName = "IncidentsConnection", field = "exportUrl")
    String exportUrl(@Argument String format, DataFetchingEnvironment environment) {
        Object where = environment.getExecutionStepInfo().getParent().getArgument("where");
        return path + "/export/" + format.toLowerCase(Locale.ROOT) + (where == null ? ""
                : "?where=" + URLEncoder.encode(JsonMapper.shared().writeValueAsString(where), StandardCharsets.UTF_8));
    }

}
