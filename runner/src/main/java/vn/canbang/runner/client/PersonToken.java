package vn.canbang.runner.client;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's access token, for measuring a service without the gateway. No browser ever sees one: it is taken as the gateway
 * takes it, with the portal's secret of one's own installation, by code and PKCE.
 */
public final class PersonToken {

    private static final String REALM = "/auth/realms/canbang/protocol/openid-connect";
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final Connection connection;
    private final Cookies cookies = new Cookies();
    private final String verifier = random();

    private PersonToken(URI publicUrl) {
        this.connection = new Connection(publicUrl);
    }

    /** Signs the person in at Keycloak; the token lives five minutes. */
    public static String of(URI publicUrl, String portalSecret, String username, String password) {
        return new PersonToken(publicUrl).take(portalSecret, username, password);
    }

    private String take(String portalSecret, String username, String password) {
        String redirect =
                connection.base().resolve("/login/oauth2/code/keycloak").toString();
        Map<String, String> asked = Map.of(
                "response_type", "code",
                "client_id", "portal",
                "scope", "openid",
                "redirect_uri", redirect,
                "state", random(),
                "code_challenge", challenge(),
                "code_challenge_method", "S256");
        HttpResponse<String> form = step("GET", connection.base().resolve(REALM + "/auth?" + encode(asked)), null);
        Matcher action = found(FORM, form.body(), username, form);
        URI target = form.uri().resolve(action.group(1).replace("&amp;", "&"));
        HttpResponse<String> after = step("POST", target, encode(Map.of("username", username, "password", password)));
        Matcher code = found(CODE, after.headers().firstValue("Location").orElse(""), username, after);
        Map<String, String> redeemed = Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "portal",
                "client_secret",
                portalSecret,
                "redirect_uri",
                redirect,
                "code",
                code.group(1),
                "code_verifier",
                verifier);
        HttpResponse<String> answer = step("POST", connection.base().resolve(REALM + "/token"), encode(redeemed));
        String token = Connection.parse(answer.body()).path("access_token").asString("");
        if (token.isEmpty()) {
            throw refusal(username, answer);
        }
        return token;
    }

    private HttpResponse<String> step(String method, URI address, @Nullable String body) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Cookie", cookies.forPath(address.getPath()));
        if (body != null) {
            headers.put("Content-Type", "application/x-www-form-urlencoded");
        }
        HttpResponse<String> answer = connection.send(method, address, headers, body);
        cookies.take(address, answer.headers());
        return answer;
    }

    private String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Matcher found(Pattern pattern, String text, String username, HttpResponse<String> answer) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw refusal(username, answer);
        }
        return matcher;
    }

    private static ApiException refusal(String username, HttpResponse<String> answer) {
        return new ApiException(
                "Keycloak gave no token for %s (%d).".formatted(username, answer.statusCode()), answer.statusCode());
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String encode(Map<String, String> fields) {
        StringBuilder encoded = new StringBuilder();
        fields.forEach((name, value) -> encoded.append(encoded.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return encoded.toString();
    }
}
