package io.incidentgraph.export.format.stix;

import io.incidentgraph.export.format.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The objects of a bundle on their way out. Those that many incidents name are written once: only what catalogues and lists of countries hold is remembered. */
final class StixOutput {

    private final Output out;

    private final Set<String> written = new HashSet<>();

    private final MessageDigest digest;

    private final Set<String> ofPresent = new HashSet<>();

    private String present = "";

    private String before = "\n";

    StixOutput(Output out) {
        this.out = out;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java platform has SHA-256", ex);
        }
    }

    /** An object with what all have. */
    static ObjectNode object(String type, String id, Instant created, Instant modified) {
        return JsonNodeFactory.instance.objectNode().put("type", type).put("spec_version", "2.1").put("id", id)
                .put("created", StixTimes.text(created)).put("modified", StixTimes.text(modified));
    }

    /** An object that nobody has dated. */
    static ObjectNode object(String type, String id) {
        return object(type, id, StixTimes.UNDATED, StixTimes.UNDATED);
    }

    void write(ObjectNode object) throws IOException {
        out.add(before).add(object.toString());
        before = ",\n";
        digest.update(object.path("id").asString().getBytes(StandardCharsets.UTF_8));
        digest.update(object.path("modified").asString("").getBytes(StandardCharsets.UTF_8));
    }

    /** Whether this is the first time that anybody asks for it. */
    boolean isNew(String id) {
        return written.add(id);
    }

    /** Whether this is the first time that anybody asks for it on behalf of the owner, whose objects are written together. */
    boolean isNewOf(String owner, String id) {
        if (!owner.equals(present)) {
            present = owner;
            ofPresent.clear();
        }
        return ofPresent.add(id);
    }

    /** Of the ids and versions of all objects. */
    String hash() {
        return Base64.getEncoder().encodeToString(digest.digest());
    }

}
