package vn.canbang.directory.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.canbang.directory.agency.AgencyClients;

/** Agencies as clients of the realm: client credentials only, and every claim fixed. */
@Component
class KeycloakAgencyClients implements AgencyClients {

    private final KeycloakAdmin admin;

    KeycloakAgencyClients(KeycloakAdmin admin) {
        this.admin = admin;
    }

    @Override
    public String open(Credentials credentials) {
        admin.create(client(credentials), "/clients");
        return renewSecret(credentials.clientId());
    }

    @Override
    public String renewSecret(String clientId) {
        var id = find(clientId).orElseThrow(() -> new IllegalStateException("client not found after it was made"));
        var secret = admin.post(Map.of(), "/clients/{id}/client-secret", id);
        if (secret == null) {
            throw new IllegalStateException("Keycloak answered without a secret");
        }
        return secret.path("value").asString();
    }

    @Override
    public void revoke(String clientId) {
        find(clientId).ifPresent(id -> admin.delete("/clients/{id}", id));
    }

    private Optional<String> find(String clientId) {
        return admin.list("/clients?clientId={id}", clientId).stream()
                .map((JsonNode client) -> client.path("id").asString())
                .findFirst();
    }

    private static Map<String, Object> client(Credentials credentials) {
        var client = new HashMap<String, Object>();
        client.put("clientId", credentials.clientId());
        client.put("name", credentials.name());
        client.put("protocol", "openid-connect");
        client.put("enabled", true);
        client.put("publicClient", false);
        client.put("clientAuthenticatorType", "client-secret");
        client.put("standardFlowEnabled", false);
        client.put("implicitFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        client.put("serviceAccountsEnabled", true);
        client.put("fullScopeAllowed", false);
        client.put("redirectUris", List.of());
        client.put("webOrigins", List.of());
        client.put("defaultClientScopes", List.of("basic", "canbang-api"));
        client.put("optionalClientScopes", List.of());
        client.put(
                "protocolMappers",
                List.of(
                        FixedClaim.text("tenant", credentials.tenant()),
                        FixedClaim.text("unit", credentials.unit()),
                        FixedClaim.text("org", credentials.organisation().toString()),
                        FixedClaim.text("reach", credentials.reach()),
                        FixedClaim.json("roles", "[\"agency\"]"),
                        FixedClaim.json("feeds", feeds(credentials))));
        return client;
    }

    private static String feeds(Credentials credentials) {
        return credentials.scopes().stream()
                .sorted()
                .map(scope -> "\"" + scope.feed() + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
