package vn.canbang.gateway.page;

import java.security.SecureRandom;
import java.util.Base64;

/** A word drawn for one answer: only the styles and scripts of the page that carry it may run. */
public record Nonce(String value) {

    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Nonce draw() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Nonce(Base64.getUrlEncoder().encodeToString(bits));
    }
}
