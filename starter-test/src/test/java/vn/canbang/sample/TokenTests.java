package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.StubPlatform;
import vn.canbang.test.TestKeys;
import vn.canbang.test.TestToken;

/** A service believes a token only when it is an access token of our issuer, for us, in time. */
@ServiceTest
class TokenTests {

    private static final String NOTES = "/api/sample/v1/notes";

    @LocalServerPort
    private int port;

    private TestToken good() {
        return TestToken.in("bac-giang").unit("24/213/07201/").roles("data_entry");
    }

    private int statusFor(TestToken token) {
        return Api.at(port).as(token).get(NOTES).status();
    }

    @Test
    @Tag("S01")
    void letsAGoodTokenIn() {
        assertThat(statusFor(good())).isEqualTo(200);
    }

    @Test
    @Tag("S01")
    void letsATokenWithAnEllipticSignatureIn() {
        var token = good().signedBy(TestKeys.ISSUER_ELLIPTIC, TestKeys.ISSUER_ELLIPTIC.getKeyID());

        assertThat(statusFor(token)).isEqualTo(200);
    }

    @Test
    @Tag("S01")
    void refusesAnAlgorithmThatIsNotListedThoughTheKeyIsOurs() throws Exception {
        for (var algorithm : List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256)) {
            var token = new SignedJWT(
                    new JWSHeader.Builder(algorithm)
                            .keyID(TestKeys.ISSUER.getKeyID())
                            .build(),
                    SignedJWT.parse(good().text()).getJWTClaimsSet());
            token.sign(new RSASSASigner(TestKeys.ISSUER));

            assertThat(Api.at(port)
                            .with("Authorization", "Bearer " + token.serialize())
                            .get(NOTES)
                            .status())
                    .as(algorithm.getName())
                    .isEqualTo(401);
        }
    }

    @Test
    @Tag("S01")
    void refusesARequestWithoutToken() {
        Api.at(port).get(NOTES).expectProblem(401, "not_authenticated");
    }

    @Test
    @Tag("S01")
    void refusesAForeignSignatureUnderOurKeyId() {
        assertThat(statusFor(good().signedBy(TestKeys.STRANGER, TestKeys.ISSUER.getKeyID())))
                .isEqualTo(401);
    }

    @Test
    @Tag("S01")
    void refusesAnotherIssuer() {
        assertThat(statusFor(good().claim("iss", TestToken.ISSUER + "/"))).isEqualTo(401);
    }

    @Test
    @Tag("S01")
    void refusesAnotherAudience() {
        assertThat(statusFor(good().claim("aud", List.of("account")))).isEqualTo(401);
    }

    @Test
    @Tag("S01")
    void refusesATokenThatEndedLongerAgoThanTheSkew() {
        assertThat(statusFor(good().claim("exp", Date.from(Instant.now().minusSeconds(90)))))
                .isEqualTo(401);
        assertThat(statusFor(good().claim("exp", null))).isEqualTo(401);
    }

    @Test
    @Tag("S01")
    void refusesATokenThatBeginsLater() {
        assertThat(statusFor(good().claim("nbf", Date.from(Instant.now().plusSeconds(120)))))
                .isEqualTo(401);
    }

    @Test
    @Tag("S01")
    void refusesTokensWithoutSignatureAndWithASharedSecret() {
        var parts = good().text().split("\\.");
        var none = "eyJhbGciOiJub25lIn0." + parts[1] + ".";
        var hs = "eyJhbGciOiJIUzI1NiJ9." + parts[1] + "." + parts[2];

        assertThat(Api.at(port)
                        .with("Authorization", "Bearer " + none)
                        .get(NOTES)
                        .status())
                .isEqualTo(401);
        assertThat(Api.at(port).with("Authorization", "Bearer " + hs).get(NOTES).status())
                .isEqualTo(401);
    }

    @Test
    @Tag("S04")
    void refusesIdRefreshAndLogoutTokens() {
        for (var kind : List.of("ID", "Refresh", "Logout", "Offline")) {
            assertThat(statusFor(good().claim("typ", kind))).as(kind).isEqualTo(401);
        }
    }

    @Test
    @Tag("S04")
    void refusesAccessTokensOfOtherClients() {
        for (var client : List.of("account", "directory-admin", "security-admin-console", "Portal", "portal2", "")) {
            assertThat(statusFor(good().claim("azp", client))).as(client).isEqualTo(401);
        }
        assertThat(statusFor(good().claim("azp", null))).isEqualTo(401);
    }

    @Test
    @Tag("S04")
    void letsNoClientComeAsWhatAnotherIs() {
        var agency = TestToken.in("bac-giang").unit("24/").roles("agency");

        for (var role : List.of("service", "operator", "agency")) {
            assertThat(statusFor(good().roles("data_entry", role).claim("azp", "portal")))
                    .as("a person as %s", role)
                    .isEqualTo(401);
        }
        assertThat(statusFor(good().claim("azp", "agency-bac-giang-0a1b2c3d"))).isEqualTo(401);
        assertThat(statusFor(good().claim("azp", "service-reporting"))).isEqualTo(401);
        assertThat(statusFor(good().claim("azp", "operator"))).isEqualTo(401);
        assertThat(statusFor(agency.claim("azp", "agency-cao-bang-0a1b2c3d"))).isEqualTo(401);
        assertThat(statusFor(agency.claim("azp", "agency-bac-giang-0a1b2c3d"))).isEqualTo(403);
    }

    @Test
    @Tag("S02")
    void asksForTheKeysAtMostOnceAMinuteHoweverManyUnknownKeyIdsCome() {
        assertThat(statusFor(good())).isEqualTo(200);
        var before = StubPlatform.get().keyRequests();
        var begin = System.nanoTime();

        for (var i = 0; i < 1_000; i++) {
            assertThat(statusFor(good().signedBy(TestKeys.STRANGER, "unknown-" + i)))
                    .isEqualTo(401);
        }

        var minutes = Duration.ofNanos(System.nanoTime() - begin).toMinutes();
        assertThat(StubPlatform.get().keyRequests() - before).isLessThanOrEqualTo((int) minutes + 1);
    }

    @Test
    @Tag("S02")
    void callsNoAddressThatATokenNames() throws Exception {
        var calls = new AtomicInteger();
        var theirs = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        theirs.createContext("/", exchange -> {
            calls.incrementAndGet();
            var keys = new JWKSet(TestKeys.STRANGER.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        theirs.start();
        try {
            var address = URI.create("http://127.0.0.1:" + theirs.getAddress().getPort() + "/keys");

            var forged = good().signedBy(TestKeys.STRANGER, "theirs")
                    .header(header ->
                            header.jwkURL(address).x509CertURL(address).jwk(TestKeys.STRANGER.toPublicJWK()));

            assertThat(statusFor(forged)).isEqualTo(401);
            assertThat(statusFor(forged.claim("iss", address.toString()))).isEqualTo(401);
            assertThat(calls).hasValue(0);
        } finally {
            theirs.stop(0);
        }
    }

    @Test
    @Tag("S01")
    void refusesATokenSignedWithThePublishedKeyAsASharedSecret() throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(TestKeys.ISSUER.getKeyID())
                        .build(),
                SignedJWT.parse(good().text()).getJWTClaimsSet());
        token.sign(new MACSigner(TestKeys.ISSUER.toRSAPublicKey().getEncoded()));

        assertThat(Api.at(port)
                        .with("Authorization", "Bearer " + token.serialize())
                        .get(NOTES)
                        .status())
                .isEqualTo(401);
    }

    @Test
    @Tag("S03")
    void goesOnWithTheKeysItHasWhileTheIssuerIsAway() {
        assertThat(statusFor(good())).isEqualTo(200);
        StubPlatform.get().away(true);
        try {
            assertThat(statusFor(good())).isEqualTo(200);
        } finally {
            StubPlatform.get().away(false);
        }
    }

    @Test
    @Tag("S10")
    void refusesAKnownCallerWithoutTheRole() {
        Api.at(port).as(good().roles("external_supervisor")).get(NOTES).expectProblem(403, "not_allowed");
    }

    @Test
    @Tag("S08")
    void refusesAnUnknownTenant() {
        assertThat(statusFor(TestToken.in("ha-noi").unit("01/").roles("data_entry")))
                .isEqualTo(403);
    }

    @Test
    @Tag("S12")
    void refusesTokensWhoseClaimsMakeNoSense() {
        assertThat(statusFor(good().claim("tenant", "../admin"))).isEqualTo(403);
        assertThat(statusFor(good().claim("unit", "24/21"))).isEqualTo(403);
        assertThat(statusFor(good().claim("org", UUID.randomUUID() + "x"))).isEqualTo(403);
    }
}
