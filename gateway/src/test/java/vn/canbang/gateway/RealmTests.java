package vn.canbang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the realm that is shipped and fails when it drifts from what was decided. */
@Tag("S60")
class RealmTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode realm = JSON.readTree(Path.of("../keycloak/realm.json"));

    @Test
    void detectsGuessingOfPasswords() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("failureFactor").asInt()).isBetween(3, 10);
        assertThat(realm.path("passwordPolicy").asString()).contains("length(12)");
    }

    @Test
    void givesShortTokens() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isEqualTo(30 * 60);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isEqualTo(8 * 3600);
        assertThat(realm.path("offlineSessionMaxLifespanEnabled").asBoolean()).isTrue();
    }

    @Test
    void registersNobodyByItself() {
        assertThat(List.of("registrationAllowed", "resetPasswordAllowed", "rememberMe", "editUsernameAllowed"))
                .allSatisfy(setting ->
                        assertThat(realm.path(setting).asBoolean(true)).isFalse());
    }

    @Test
    void shipsNoPeople() {
        assertThat(elements(realm.path("users")))
                .allSatisfy(user ->
                        assertThat(user.hasNonNull("serviceAccountClientId")).isTrue());
    }

    @Test
    @Tag("S55")
    void shipsNoSecrets() {
        assertThat(clients().filter(client -> client.hasNonNull("secret")))
                .isNotEmpty()
                .allSatisfy(
                        client -> assertThat(client.path("secret").asString()).matches("\\$\\{CANBANG_[A-Z_]+}"));
        assertThat(elements(realm.path("users")))
                .allSatisfy(user -> assertThat(user.has("credentials")).isFalse());
    }

    @Test
    @Tag("S07")
    void allowsNeitherImplicitNorPasswordGrant() {
        assertThat(clients()).isNotEmpty().allSatisfy(client -> {
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("publicClient").asBoolean(true)).isFalse();
        });
    }

    @Test
    @Tag("S07")
    void redirectsToExactAddressesOnly() {
        assertThat(clients().flatMap(client -> elements(client.path("redirectUris")).stream()))
                .extracting(JsonNode::asString)
                .containsExactly("${CANBANG_PUBLIC_URL}/login/oauth2/code/keycloak");
        assertThat(client("portal")
                        .path("attributes")
                        .path("post.logout.redirect.uris")
                        .asString())
                .isEqualTo("${CANBANG_PUBLIC_URL}/app/");
    }

    @Test
    @Tag("S07")
    void asksForProofOfEveryCode() {
        assertThat(clients().filter(client -> client.path("standardFlowEnabled").asBoolean()))
                .hasSize(1)
                .allSatisfy(client -> assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asString())
                        .isEqualTo("S256"));
    }

    @Test
    void showsASignInPageThatNeedsNoInlineScript() throws IOException {
        var theme = Path.of("../keycloak/themes", realm.path("loginTheme").asString(), "login");
        var about = new Properties();
        try (var reader = Files.newBufferedReader(theme.resolve("theme.properties"))) {
            about.load(reader);
        }

        assertThat(about.getProperty("scripts", "").split(" "))
                .allSatisfy(script ->
                        assertThat(theme.resolve("resources").resolve(script)).isNotEmptyFile());
        assertThat(about.getProperty("locales", "").split(","))
                .containsExactlyElementsOf(elements(realm.path("supportedLocales")).stream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    @Tag("S04")
    void givesTokensForUsToTheClientsThatTheServicesKnow() {
        assertThat(clients()
                        .filter(client -> elements(client.path("defaultClientScopes")).stream()
                                .anyMatch(scope -> scope.asString().equals("canbang-api"))))
                .extracting(client -> client.path("clientId").asString())
                .containsExactlyInAnyOrder(
                        "portal", "operator", "service-directory", "service-commitments", "service-reporting");
    }

    @Test
    void closesKeycloaksOwnClients() {
        assertThat(List.of("account", "account-console", "admin-cli", "security-admin-console", "broker"))
                .allSatisfy(name ->
                        assertThat(client(name).path("enabled").asBoolean(true)).isFalse());
    }

    @Test
    void letsOnlyAdministratorsSayWhatSomebodyIs() {
        var profile = JSON.readTree(realm.path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0)
                .path("config")
                .path("kc.user.profile.config")
                .path(0)
                .asString());
        var decided = Set.of("tenant", "unit", "org", "reach", "roles", "appointment");

        var declared = elements(profile.path("attributes")).stream()
                .filter(attribute -> decided.contains(attribute.path("name").asString()))
                .toList();

        assertThat(declared).hasSize(decided.size()).allSatisfy(attribute -> {
            assertThat(attribute.path("permissions").path("edit").toString()).isEqualTo("[\"admin\"]");
            assertThat(attribute.path("permissions").path("view").toString()).isEqualTo("[\"admin\"]");
        });
        assertThat(elements(profile.path("attributes")))
                .allSatisfy(attribute -> assertThat(
                                attribute.path("permissions").path("edit").toString())
                        .doesNotContain("user"));
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
    }

    @Test
    void givesTheDirectoryOnlyTheThreeRolesItNeeds() {
        assertThat(realm.path("users").path(0).path("clientRoles").toString())
                .isEqualTo("{\"realm-management\":[\"manage-users\",\"manage-clients\",\"view-events\"]}");
        assertThat(clients())
                .allSatisfy(client -> assertThat(client.path("fullScopeAllowed").asBoolean(true))
                        .isFalse());
    }

    @Test
    void isServedUnderOneFixedNameOnly() throws Exception {
        var settings = Files.readAllLines(Path.of("../keycloak/keycloak.conf"));

        assertThat(settings)
                .contains(
                        "hostname=${CANBANG_PUBLIC_URL}/auth",
                        "hostname-strict=true",
                        "http-host=127.0.0.1",
                        "http-relative-path=/auth");
    }

    @Test
    @Tag("S25")
    void lendsItsPagesToNobodysFrameAndRunsOnlyItsOwnScripts() {
        assertThat(realm.path("browserSecurityHeaders")
                        .path("contentSecurityPolicy")
                        .asString())
                .contains("script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void speaksVietnameseFirst() {
        assertThat(realm.path("defaultLocale").asString()).isEqualTo("vi");
        assertThat(realm.path("supportedLocales").toString()).isEqualTo("[\"vi\",\"en\"]");
    }

    private Stream<JsonNode> clients() {
        return elements(realm.path("clients")).stream();
    }

    private JsonNode client(String name) {
        return clients()
                .filter(client -> client.path("clientId").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
