package vn.canbang.starter.security;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The clients of the realm whose tokens are for us, and what each may come as: people through the portal, our own services, the
 * operator, and the agencies, whose client names their province. The tokens of all others are refused (S04).
 */
final class KnownClients implements OAuth2TokenValidator<Jwt> {

    private static final String PORTAL = "portal";
    private static final String OPERATOR = "operator";
    private static final String SERVICE = "service";
    private static final String AGENCY = "agency";
    private static final Set<String> NO_PEOPLE = Set.of(OPERATOR, SERVICE, AGENCY);

    private static final OAuth2TokenValidatorResult REFUSED = OAuth2TokenValidatorResult.failure(
            new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "the token is of another client", null));

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        return isKnown(
                        token.getClaimAsString("azp"),
                        token.getClaimAsString("tenant"),
                        roles == null ? List.of() : roles)
                ? OAuth2TokenValidatorResult.success()
                : REFUSED;
    }

    private static boolean isKnown(@Nullable String client, @Nullable String tenant, List<String> roles) {
        if (client == null) {
            return false;
        }
        return switch (client) {
            case PORTAL -> Collections.disjoint(roles, NO_PEOPLE);
            case OPERATOR -> roles.equals(List.of(OPERATOR));
            default -> {
                var is = client.startsWith(AGENCY + "-" + tenant + "-") ? AGENCY : SERVICE;
                yield client.startsWith(is + "-") && roles.equals(List.of(is));
            }
        };
    }
}
