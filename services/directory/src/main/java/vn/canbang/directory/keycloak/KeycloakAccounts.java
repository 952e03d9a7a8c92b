package vn.canbang.directory.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.JsonNode;
import vn.canbang.directory.national.NationalSignIn;
import vn.canbang.directory.person.Accounts;
import vn.canbang.directory.person.Projection;
import vn.canbang.starter.problem.RejectedException;
import vn.canbang.starter.tenant.Tenant;

/** Accounts as users of the realm; what somebody is stands in declared attributes that only administrators change. */
@Component
class KeycloakAccounts implements Accounts, NationalSignIn {

    /** The one role of the Population Authority's tenant. */
    private static final String POPULATION_AUTHORITY = "population_authority";

    private final KeycloakAdmin admin;

    KeycloakAccounts(KeycloakAdmin admin) {
        this.admin = admin;
    }

    @Override
    public Optional<String> tenantOf(String username) {
        return find(username).map(KeycloakAccounts::tenantOf);
    }

    @Override
    public String open(String username, String fullName, String tenant) {
        admin.create(
                Map.of(
                        "username",
                        username,
                        "firstName",
                        fullName,
                        "lastName",
                        "",
                        "enabled",
                        false,
                        "attributes",
                        Map.of("tenant", List.of(tenant))),
                "/users");
        var user = find(username).orElseThrow(() -> new IllegalStateException("account not found after it was made"));
        if (!tenant.equals(tenantOf(user))) {
            throw RejectedException.at("/username", "username_taken");
        }
        return user.path("id").asString();
    }

    @Override
    public void setPassword(String accountId, String password, boolean temporary) {
        try {
            admin.put(
                    Map.of("type", "password", "value", password, "temporary", temporary),
                    "/users/{id}/reset-password",
                    accountId);
        } catch (HttpClientErrorException.BadRequest e) {
            if (!isTheOneItHas(e)) {
                throw RejectedException.at("/password", "password_refused");
            }
        }
    }

    /** A request that is sent again sets the password that the first one set; the realm calls that history (S31). */
    private static boolean isTheOneItHas(HttpClientErrorException e) {
        return e.getResponseBodyAsString().contains("invalidPasswordHistory");
    }

    @Override
    public void project(String accountId, Projection projection) {
        tell(accountId, projection.name(), projection.open(), attributesOf(projection));
    }

    @Override
    public void tell(String accountId, String name, boolean open) {
        tell(
                accountId,
                name,
                open,
                Map.of("tenant", List.of(Tenant.NATIONAL.slug()), "roles", List.of(POPULATION_AUTHORITY)));
    }

    private void tell(String accountId, String name, boolean open, Map<String, List<String>> attributes) {
        var user = admin.get("/users/{id}", accountId);
        var changed = new HashMap<String, Object>();
        changed.put("username", user.path("username").asString());
        changed.put("firstName", name);
        changed.put("lastName", user.path("lastName").asString(""));
        changed.put("enabled", open);
        changed.put("attributes", attributes);
        admin.put(changed, "/users/{id}", accountId);
    }

    private static Map<String, List<String>> attributesOf(Projection projection) {
        var attributes = new HashMap<String, List<String>>();
        attributes.put("tenant", List.of(projection.tenant()));
        var active = projection.active();
        if (active != null) {
            attributes.put("unit", List.of(active.unit()));
            attributes.put("org", List.of(active.organisation().toString()));
            attributes.put("reach", List.of(active.reach()));
            attributes.put("roles", List.copyOf(active.roles()));
            attributes.put("appointment", List.of(active.appointment().toString()));
        }
        return attributes;
    }

    private Optional<JsonNode> find(String username) {
        return admin.list("/users?username={name}&exact=true", username).stream()
                .findFirst();
    }

    private static String tenantOf(JsonNode user) {
        return user.path("attributes").path("tenant").path(0).asString("");
    }
}
