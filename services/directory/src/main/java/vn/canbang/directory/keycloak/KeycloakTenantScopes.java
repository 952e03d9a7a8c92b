package vn.canbang.directory.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.canbang.directory.tenant.TenantScopes;

/** Each tenant as an optional client scope with a fixed claim, given to the clients of our services. */
@Component
class KeycloakTenantScopes implements TenantScopes {

    private static final String SERVICES = "service-";

    private final KeycloakAdmin admin;

    KeycloakTenantScopes(KeycloakAdmin admin) {
        this.admin = admin;
    }

    @Override
    public void open(String slug) {
        var name = "tenant-" + slug;
        var scope = find(name).or(() -> {
            admin.create(scope(name, slug), "/client-scopes");
            return find(name);
        });
        var id = scope.orElseThrow(() -> new IllegalStateException("scope not found after it was made"))
                .path("id")
                .asString();
        admin.list("/clients?clientId={prefix}&search=true&max=200", SERVICES).stream()
                .filter(client -> client.path("clientId").asString().startsWith(SERVICES))
                .forEach(client -> admin.put(
                        Map.of(),
                        "/clients/{client}/optional-client-scopes/{scope}",
                        client.path("id").asString(),
                        id));
    }

    private Optional<JsonNode> find(String name) {
        return admin.list("/client-scopes").stream()
                .filter(scope -> name.equals(scope.path("name").asString()))
                .findFirst();
    }

    private static Map<String, Object> scope(String name, String slug) {
        return Map.of(
                "name",
                name,
                "protocol",
                "openid-connect",
                "attributes",
                Map.of("include.in.token.scope", "true", "display.on.consent.screen", "false"),
                "protocolMappers",
                List.of(FixedClaim.text("tenant", slug)));
    }
}
