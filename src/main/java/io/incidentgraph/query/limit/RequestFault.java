package io.incidentgraph.query.limit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.incidentgraph.model.format.ParserMessage;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request could not be read as an operation, and what to send.
 *
 * @param message names what came and the remedy
 */
record RequestFault(HttpStatus status, String message) {

    private static final String EXAMPLE = "Send an object such as {\"query\": \"{incidents {id}}\"}.";

    private static final JsonMapper JSON = new JsonMapper();

    /** A request that asks in another way than by sending an operation. */
    static RequestFault ofMethod(String method) {
        return new RequestFault(HttpStatus.METHOD_NOT_ALLOWED, "Operations are sent with POST, not with %s. %s The page to write them on is /graphiql.".formatted(method, EXAMPLE));
    }

    /** What was wrong with a request that was answered with a status and no reason. */
    static RequestFault of(HttpServletRequest request, byte[] body, int status) throws IOException {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return new RequestFault(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The request is compressed (%s): send it as it is.".formatted(encoding));
        }
        if (status != HttpStatus.UNSUPPORTED_MEDIA_TYPE.value()) {
            return new RequestFault(HttpStatus.BAD_REQUEST, reason(body));
        }
        String type = request.getContentType();
        return isJson(type) ? new RequestFault(HttpStatus.NOT_ACCEPTABLE,
                "The answer is application/json or application/graphql-response+json, and the request accepts %s only.".formatted(request.getHeader(HttpHeaders.ACCEPT)))
                : new RequestFault(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The request is of the type %s: send an operation with the header Content-Type: application/json. %s"
                        .formatted(type == null ? "(none)" : type, EXAMPLE));
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
        }
        catch (InvalidMediaTypeException wrong) {
            return false;
        }
    }

    private static String reason(byte[] body) throws IOException {
        if (body.length == 0) {
            return "The request has no body. " + EXAMPLE;
        }
        JsonNode operation;
        try {
            operation = JSON.readTree(body);
        }
        catch (JacksonException wrong) {
            return isUtf8(body) ? "The request is no JSON: %s%s. %s".formatted(ParserMessage.of(wrong), place(wrong), EXAMPLE)
                    : "The request is not in UTF-8: send it in UTF-8.";
        }
        JsonNode query = operation.path("query");
        if (query.isMissingNode() || query.isNull()) {
            return "The request has no \"query\". " + EXAMPLE;
        }
        return List.of("variables", "extensions").stream().filter(name -> operation.has(name) && !operation.get(name).isObject() && !operation.get(name).isNull()).findFirst()
                .map(name -> "\"%s\" is %s: it must be an object, such as {\"name\": \"value\"}.".formatted(name, shortened(operation.get(name).toString())))
                .orElse("The request is no operation. " + EXAMPLE);
    }

    private static String place(JacksonException wrong) {
        var location = wrong.getLocation();
        return location == null || location.getLineNr() < 1 ? "" : ", line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String shortened(String value) {
        return value.length() > 80 ? value.substring(0, 80) + "…" : value;
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        }
        catch (CharacterCodingException other) {
            return false;
        }
    }

}
