package vn.canbang.directory.keycloak;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.JsonNode;
import vn.canbang.directory.signin.FailedSignIn;
import vn.canbang.directory.signin.FailedSignIns;

/** Reads the events of our realm: refused passwords and accounts that were locked for a while. */
@Component
class KeycloakFailedSignIns implements FailedSignIns {

    private static final String EVENTS = "/events?type=LOGIN_ERROR&type=USER_DISABLED_BY_TEMPORARY_LOCKOUT"
            + "&type=USER_DISABLED_BY_PERMANENT_LOCKOUT&direction=asc&max=200&dateFrom={from}";

    private final KeycloakAdmin admin;

    KeycloakFailedSignIns(KeycloakAdmin admin) {
        this.admin = admin;
    }

    @Override
    public List<FailedSignIn> since(Instant moment) {
        var tenants = new HashMap<String, String>();
        return admin.list(EVENTS, moment.toEpochMilli()).stream()
                .map(event -> read(event, tenants))
                .toList();
    }

    private FailedSignIn read(JsonNode event, Map<String, String> tenants) {
        var account = event.path("userId").asString("");
        return new FailedSignIn(
                event.path("id").asString(),
                Instant.ofEpochMilli(event.path("time").asLong()),
                account,
                account.isEmpty() ? "" : tenants.computeIfAbsent(account, this::tenantOf),
                event.path("error").asString(event.path("type").asString()));
    }

    private String tenantOf(String account) {
        try {
            return admin.get("/users/{id}", account).at("/attributes/tenant/0").asString("");
        } catch (HttpClientErrorException.NotFound e) {
            return "";
        }
    }
}
