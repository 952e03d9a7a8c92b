package vn.canbang.directory.keycloak;

import java.util.Map;

/** A claim with one value for everybody who has the scope or client, in the access token only. */
final class FixedClaim {

    private FixedClaim() {}

    static Map<String, Object> text(String claim, String value) {
        return of(claim, value, "String");
    }

    static Map<String, Object> json(String claim, String value) {
        return of(claim, value, "JSON");
    }

    private static Map<String, Object> of(String claim, String value, String type) {
        return Map.of(
                "name",
                claim,
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-hardcoded-claim-mapper",
                "config",
                Map.of(
                        "claim.name",
                        claim,
                        "claim.value",
                        value,
                        "jsonType.label",
                        type,
                        "access.token.claim",
                        "true",
                        "id.token.claim",
                        "false",
                        "userinfo.token.claim",
                        "false",
                        "introspection.token.claim",
                        "true"));
    }
}
