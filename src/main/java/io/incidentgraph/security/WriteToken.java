package io.incidentgraph.security;

import io.incidentgraph.CannotStartException;
import io.incidentgraph.database.DataFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The token that everything needs which writes over HTTP: set, or made at the first start and kept in a file of the owner's. */
public final class WriteToken {

    /** The name of the file in the data directory. */
    public static final String FILE = "token";

    private static final Logger log = LoggerFactory.getLogger(WriteToken.class);

    private static final int BYTES = 24;

    private final byte[] token;

    private final String remedy;

    private WriteToken(String token, String remedy) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.remedy = remedy;
    }

    /**
     * @param configured the token that was set; null or blank to use the file
     * @throws CannotStartException if there is neither
     */
    static WriteToken of(@Nullable String configured, DataFiles data) {
        return configured == null || configured.isBlank() ? ofFile(data)
                : new WriteToken(configured.strip(), "the token that incident-graph.token sets");
    }

    private static WriteToken ofFile(DataFiles data) {
        Path file = data.file(FILE);
        try {
            if (!Files.exists(file)) {
                data.create(FILE, random() + System.lineSeparator());
                log.info("Writing over HTTP needs the token in {}", file);
            }
            String token = Files.readString(file).strip();
            if (token.isEmpty()) {
                throw new CannotStartException("The file " + file + " holds no token: delete it, and the next start makes a new one.");
            }
            return new WriteToken(token, "the token in " + file);
        }
        catch (IOException ex) {
            throw new CannotStartException("The token for writing cannot be kept in " + file + " (" + ex.getMessage()
                    + "): change the rights of its directory, or set one with --incident-graph.token=<token>.", ex);
        }
    }

    /** Takes as long for a wrong token as for the right one. */
    boolean is(String offered) {
        return MessageDigest.isEqual(this.token, offered.getBytes(StandardCharsets.UTF_8));
    }

    /** Where whoever may write finds it. */
    String remedy() {
        return "Writing needs " + this.remedy + ", in the header Authorization: Bearer <token>.";
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

}
