package vn.canbang.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Keycloak as far as the gateway needs it: keys, a token endpoint and a logout endpoint, with tokens signed by itself. */
final class StubKeycloak {

    static final String PUBLIC_URL = "http://localhost:8080";
    static final String ISSUER = PUBLIC_URL + "/auth/realms/canbang";

    private static final String OPENID = "/auth/realms/canbang/protocol/openid-connect";

    private final StubService server = new StubService();
    private final RSAKey key = newKey();
    private final AtomicInteger keyRequests = new AtomicInteger();
    private volatile Mode mode = Mode.WELL;
    private volatile String nonce = "";
    private volatile Duration tokenLife = Duration.ofMinutes(5);
    private volatile String tenant = "bac-giang";

    /** How Keycloak is today. */
    enum Mode {
        WELL,
        AWAY,
        REFRESH_TOKEN_DEAD
    }

    StubKeycloak() {
        server.answers(this::answer);
    }

    URI address() {
        return server.address();
    }

    StubService server() {
        return server;
    }

    void is(Mode wished) {
        mode = wished;
    }

    void expectsNonce(String wished) {
        nonce = wished;
    }

    void givesTokensFor(Duration life) {
        tokenLife = life;
    }

    void signsInFor(String wished) {
        tenant = wished;
    }

    int keyRequests() {
        return keyRequests.get();
    }

    void reset() {
        server.reset();
        server.answers(this::answer);
        mode = Mode.WELL;
        tokenLife = Duration.ofMinutes(5);
        tenant = "bac-giang";
    }

    String agencyToken() {
        return agencyToken(claims -> {});
    }

    String agencyToken(Consumer<JWTClaimsSet.Builder> change) {
        return token("Bearer", Duration.ofMinutes(5), claims -> {
            claims.audience("canbang")
                    .subject("agency-1")
                    .claim("azp", "agency-" + tenant + "-0a1b2c3d")
                    .claim("roles", List.of("agency"));
            change.accept(claims);
        });
    }

    String symmetricToken() {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.HS256),
                    claims("Bearer", Duration.ofMinutes(5), c -> c.audience("canbang")));
            jwt.sign(new MACSigner(key.toPublicJWK().toJSONString()));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String tokenOfUnknownKey() {
        return signed(newKey(), claims("Bearer", Duration.ofMinutes(5), c -> c.audience("canbang")));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (mode == Mode.AWAY) {
            StubService.send(exchange, 503, "text/html", "<h1>away</h1>");
        } else if (path.equals(OPENID + "/certs")) {
            keyRequests.incrementAndGet();
            StubService.send(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString());
        } else if (path.equals(OPENID + "/token") && mode == Mode.REFRESH_TOKEN_DEAD) {
            StubService.send(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
        } else if (path.equals(OPENID + "/token")) {
            StubService.send(exchange, 200, "application/json", tokens());
        } else if (path.equals(OPENID + "/logout")) {
            StubService.send(exchange, 204, "application/json", "");
        } else {
            exchange.getResponseHeaders().add("Set-Cookie", "AUTH_SESSION_ID=1; Path=/auth/realms/canbang/");
            exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'self'");
            exchange.getResponseHeaders().add("Server", "Keycloak/26.7.3");
            StubService.send(exchange, 200, "text/html", "<h1>login</h1>");
        }
    }

    private String tokens() {
        var access = token(
                "Bearer",
                tokenLife,
                claims -> claims.audience("canbang")
                        .claim("azp", "portal")
                        .claim("tenant", tenant)
                        .claim("roles", List.of("data_entry")));
        var id = token(
                "ID",
                tokenLife,
                claims -> claims.audience("portal")
                        .claim("nonce", nonce)
                        .claim("name", "Nguyễn Thị Hoa")
                        .claim("preferred_username", "bg.tanmy"));
        var answer = Map.of(
                "access_token",
                access,
                "id_token",
                id,
                "refresh_token",
                UUID.randomUUID().toString());
        return answer.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(
                        ",", "{", ",\"token_type\":\"Bearer\",\"expires_in\":" + tokenLife.toSeconds() + "}"));
    }

    private String token(String type, Duration life, Consumer<JWTClaimsSet.Builder> change) {
        return signed(key, claims(type, life, change));
    }

    private JWTClaimsSet claims(String type, Duration life, Consumer<JWTClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("person-of-" + tenant)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)))
                .jwtID(UUID.randomUUID().toString())
                .claim("tenant", tenant)
                .claim("typ", type);
        change.accept(claims);
        return claims.build();
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(key.getKeyID())
                    .build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
