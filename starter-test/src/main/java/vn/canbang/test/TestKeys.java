package vn.canbang.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** The signing key of the stub issuer, made anew for each JVM. */
public final class TestKeys {

    public static final RSAKey ISSUER = generate("issuer");

    /** A key that the issuer never published. */
    public static final RSAKey STRANGER = generate("stranger");

    private TestKeys() {}

    static String published() {
        return new JWKSet(ISSUER).toString();
    }

    private static RSAKey generate(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
