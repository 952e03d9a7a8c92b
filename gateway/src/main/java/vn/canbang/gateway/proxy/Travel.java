package vn.canbang.gateway.proxy;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;

/** Which headers travel: those of one connection stay on it, and what the gateway says itself nobody says twice. */
final class Travel {

    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "expect",
            "host",
            "content-length");

    private static final Set<String> NOT_TOLD = Set.of("server", "via", "x-powered-by", "x-application-context");

    private static final Set<String> SAID_AT_THE_EDGE = Set.of(
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "x-xss-protection");

    private static final Set<String> SAID_FOR_SERVICES =
            Set.of("set-cookie", "content-security-policy", "cache-control", "pragma", "expires");

    private Travel() {}

    /** What a request takes along, credentials excepted. */
    static HttpHeaders inward(HttpHeaders sent) {
        var named = sent.getConnection().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return copy(
                sent,
                name -> !OF_ONE_CONNECTION.contains(name)
                        && !named.contains(name)
                        && !"cookie".equals(name)
                        && !"authorization".equals(name));
    }

    /** What a service's answer brings back. */
    static HttpHeaders fromService(HttpHeaders answered) {
        return copy(answered, name -> comesBack(name) && !SAID_FOR_SERVICES.contains(name));
    }

    /** What Keycloak's answer brings back: its pages have cookies and a policy of their own. */
    static HttpHeaders fromKeycloak(HttpHeaders answered) {
        return copy(answered, Travel::comesBack);
    }

    private static boolean comesBack(String name) {
        return ("content-length".equals(name) || !OF_ONE_CONNECTION.contains(name))
                && !NOT_TOLD.contains(name)
                && !SAID_AT_THE_EDGE.contains(name);
    }

    private static HttpHeaders copy(HttpHeaders headers, Predicate<String> wanted) {
        var kept = new HttpHeaders();
        headers.forEach((name, values) -> {
            if (wanted.test(name.toLowerCase(Locale.ROOT))) {
                kept.put(name, values);
            }
        });
        return kept;
    }
}
