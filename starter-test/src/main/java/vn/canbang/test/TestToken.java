package vn.canbang.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An access token as Keycloak would issue it, said in the words of the business:
 * {@code TestToken.in("bac-giang").unit("24/213/07201/").line().roles("data_entry").text()}.
 */
public final class TestToken {

    public static final String PUBLIC_URL = "http://localhost:8080";
    public static final String ISSUER = PUBLIC_URL + "/auth/realms/canbang";

    private static final long LIFE_SECONDS = 300;

    private final Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    private JWK key = TestKeys.ISSUER;
    private String keyId = TestKeys.ISSUER.getKeyID();
    private UnaryOperator<JWSHeader.Builder> header = plain -> plain;

    private TestToken(String tenant) {
        claims.put("iss", ISSUER);
        claims.put("sub", "person-1");
        claims.put("aud", List.of("canbang"));
        claims.put("exp", Date.from(Instant.now().plusSeconds(LIFE_SECONDS)));
        claims.put("iat", Date.from(Instant.now()));
        claims.put("typ", "Bearer");
        claims.put("tenant", tenant);
        claims.put("name", "Người thử");
        claims.put("roles", List.of());
        claims.put("reach", "line");
    }

    public static TestToken in(String tenant) {
        return new TestToken(tenant);
    }

    /** A token of one of our own services for a tenant. */
    public static TestToken service(String tenant) {
        return in(tenant).roles("service").claim("sub", "service").claim("reach", null);
    }

    /** Somebody of the Population Authority. */
    public static TestToken national() {
        return in("national").roles("population_authority").subject("authority");
    }

    public static TestToken operator() {
        return in("platform").roles("operator").claim("sub", "operator");
    }

    public TestToken unit(String path) {
        return claim("unit", path);
    }

    public TestToken line() {
        return claim("reach", "line");
    }

    public TestToken own(UUID organisation) {
        return claim("reach", "own").organisation(organisation);
    }

    public TestToken organisation(UUID organisation) {
        return claim("org", organisation.toString());
    }

    public TestToken roles(String... roles) {
        return claim("roles", List.of(roles));
    }

    public TestToken subject(String subject) {
        return claim("sub", subject);
    }

    public TestToken claim(String name, @Nullable Object value) {
        claims.put(name, value);
        return this;
    }

    public TestToken signedBy(JWK other, String underKeyId) {
        key = other;
        keyId = underKeyId;
        return this;
    }

    /** With more in its header than Keycloak writes there. */
    public TestToken header(UnaryOperator<JWSHeader.Builder> more) {
        header = more;
        return this;
    }

    public String text() {
        try {
            var set = new JWTClaimsSet.Builder().claim("azp", client());
            claims.forEach(set::claim);
            var token = new SignedJWT(
                    header.apply(new JWSHeader.Builder(algorithm()).keyID(keyId))
                            .build(),
                    set.build());
            token.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The client that Keycloak would have issued it for. */
    private String client() {
        return switch (claims.get("roles")) {
            case List<?> roles when roles.contains("service") -> "service-reporting";
            case List<?> roles when roles.contains("operator") -> "operator";
            case List<?> roles when roles.contains("agency") -> "agency-%s-0a1b2c3d".formatted(claims.get("tenant"));
            case null, default -> "portal";
        };
    }

    private JWSAlgorithm algorithm() {
        return key instanceof ECKey ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
    }
}
