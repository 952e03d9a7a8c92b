package vn.canbang.runner.client;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signs a person in exactly as a browser does: from the gateway to Keycloak's form, and back with a code. */
public final class SignIn {

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
    private static final int STEPS = 12;
    private static final int ATTEMPTS = 6;

    private final Connection connection;
    private final Cookies cookies = new Cookies();

    private SignIn(URI publicUrl) {
        this.connection = new Connection(publicUrl);
    }

    /** Opens a session at the gateway for that account; begins again while the platform is busy. */
    public static Session at(URI publicUrl, String username, String password) {
        for (int attempt = 1; ; attempt++) {
            try {
                return new SignIn(publicUrl).with(username, password);
            } catch (ApiException e) {
                if (attempt == ATTEMPTS || !e.isPassing()) {
                    throw e;
                }
                Connection.pause(attempt);
            }
        }
    }

    private Session with(String username, String password) {
        HttpResponse<String> form = follow("GET", connection.base().resolve("/login?return=/app/"), null);
        Matcher action = FORM.matcher(form.body());
        if (form.statusCode() != 200 || !action.find()) {
            throw refusal(username, "there was no form to fill in", form.statusCode());
        }
        URI target = form.uri().resolve(action.group(1).replace("&amp;", "&"));
        String filled = "username=" + encode(username) + "&password=" + encode(password) + "&credentialId=";
        HttpResponse<String> after = follow("POST", target, filled);
        if (!after.uri().getPath().startsWith("/app")) {
            throw refusal(username, "Keycloak did not accept the password or asks for more", after.statusCode());
        }
        return Session.open(connection, cookies);
    }

    private HttpResponse<String> follow(String method, URI address, @Nullable String body) {
        HttpResponse<String> answer = step(method, address, body);
        for (int at = 0; at < STEPS && answer.statusCode() / 100 == 3; at++) {
            String location = answer.headers().firstValue("Location").orElse("/");
            URI next = answer.uri().resolve(location);
            if (next.getPath().startsWith("/app")) {
                return step("GET", next, null);
            }
            answer = step("GET", next, null);
        }
        return answer;
    }

    private HttpResponse<String> step(String method, URI address, @Nullable String body) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "text/html");
        headers.put("Cookie", cookies.forPath(address.getPath()));
        if (body != null) {
            headers.put("Content-Type", "application/x-www-form-urlencoded");
            headers.put("Origin", connection.base().resolve("/").toString().replaceAll("/$", ""));
        }
        HttpResponse<String> answer = connection.send(method, address, headers, body);
        cookies.take(address, answer.headers());
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ApiException refusal(String username, String reason, int status) {
        return new ApiException("%s could not sign in: %s (%d).".formatted(username, reason, status), status);
    }
}
