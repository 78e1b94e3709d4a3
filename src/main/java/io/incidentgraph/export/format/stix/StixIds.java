package io.incidentgraph.export.format.stix;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ids that the same thing has in every export. As STIX makes those of its observables: a UUID of version 5 of what tells the
 * object from others, in canonical JSON; in a namespace of our own, since that of STIX is for observables alone.
 */
final class StixIds {

    private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final UUID OURS = uuid(URLS, "urn:incident-graph:stix");

    private static final Pattern STIX = Pattern.compile("(?:inc:|event:)?((?:[a-z0-9-]+)--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})");

    private StixIds() {
    }

    /** @param parts what tells it from others of the type */
    static String of(String type, String... parts) {
        return type + "--" + uuid(OURS, JsonMapper.shared().writeValueAsString(Arrays.asList(parts)));
    }

    /** The id that the thing had where it came from, if that was STIX; else one of ours. */
    static String ofNode(String type, String id) {
        var given = STIX.matcher(id);
        return given.matches() && given.group(1).startsWith(type + "--") ? given.group(1) : of(type, id);
    }

    static UUID uuid(UUID namespace, String name) {
        var digest = sha1();
        digest.update(ByteBuffer.allocate(16).putLong(namespace.getMostSignificantBits()).putLong(namespace.getLeastSignificantBits()).array());
        var hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong() & 0xffffffffffff0fffL | 0x5000L, hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java platform has SHA-1", ex);
        }
    }

}
