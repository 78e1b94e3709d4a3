package planted.trespass.one;

import planted.trespass.two.internal.Secret;

/** Reaches behind the public face of another module. */
public record Trespasser(Secret secret) {
}
