package io.incidentgraph.query.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.incidentgraph.query.PageCursors;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;

/** Makes cursors out of the values by which a row is ordered, sealed so that none can be made up or used for another order. */
public final class Cursors implements PageCursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL = 12;

    private final byte[] secret;

    /** @param secret servers that share it can read each other's cursors */
    public Cursors(byte[] secret) {
        this.secret = secret.clone();
    }

    @Override
    public String seal(List<?> values, String order) {
        byte[] content = CursorValues.write(values).getBytes(StandardCharsets.UTF_8);
        byte[] cursor = Arrays.copyOf(sign(content, order), SEAL + content.length);
        System.arraycopy(content, 0, cursor, SEAL, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    @Override
    public List<@Nullable Object> open(String cursor, String order) {
        byte[] bytes = decode(cursor);
        byte[] content = Arrays.copyOfRange(bytes, SEAL, bytes.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(bytes, SEAL), sign(content, order))) {
            throw invalid(cursor);
        }
        return CursorValues.read(new String(content, StandardCharsets.UTF_8));
    }

    private static byte[] decode(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length > SEAL) {
                return bytes;
            }
        }
        catch (IllegalArgumentException notBase64) {
            // answered like any other cursor that is none of ours
        }
        throw invalid(cursor);
    }

    private byte[] sign(byte[] content, String order) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(order.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(content), SEAL);
        }
        catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }

    private static QueryRefusedException invalid(String cursor) {
        return new QueryRefusedException(Code.INVALID_CURSOR, ("after is \"%s\", which is no cursor of this field in this order. "
                + "Take it from pageInfo.endCursor or edges.cursor, or leave it out to begin anew.").formatted(cursor));
    }

}
