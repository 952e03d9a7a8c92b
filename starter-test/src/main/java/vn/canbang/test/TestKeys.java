package vn.canbang.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.List;

/** The signing keys of the stub issuer, made anew for each JVM. */
public final class TestKeys {

    public static final RSAKey ISSUER = generate("issuer");

    /** The issuer's other key, of the other kind that is allowed. */
    public static final ECKey ISSUER_ELLIPTIC = generateElliptic("issuer-elliptic");

    /** A key that the issuer never published. */
    public static final RSAKey STRANGER = generate("stranger");

    private TestKeys() {}

    static String published() {
        return new JWKSet(List.of(ISSUER, ISSUER_ELLIPTIC)).toString();
    }

    private static RSAKey generate(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey generateElliptic(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
