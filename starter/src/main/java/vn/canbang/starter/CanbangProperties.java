package vn.canbang.starter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What every service must be told.
 *
 * @param service name of the service, as in its paths and databases
 * @param publicUrl address under which people reach the platform; the issuer of tokens follows from it
 * @param keycloakUrl address of Keycloak on the back channel
 * @param clientSecret secret of this service's own client in Keycloak
 * @param peers addresses of the other services by name
 * @param tenantRefresh how often the list of tenants is asked for
 */
@Validated
@ConfigurationProperties("canbang")
public record CanbangProperties(
        @NotBlank String service,
        URI publicUrl,
        URI keycloakUrl,

        @NotBlank @Pattern(regexp = CanbangProperties.NO_EXAMPLE)
        String clientSecret,

        @DefaultValue Map<String, String> peers,
        @DefaultValue("60s") Duration tenantRefresh) {

    /** A secret that somebody copied from an example, or did not fill in, is none (S55). */
    static final String NO_EXAMPLE = "(?i)(?!(secret|password|test)$)(?!.*(\\$\\{|change-?me|example|placeholder)).*";

    private static final String REALM = "/auth/realms/canbang";

    /** Issuer of every token, exactly as it stands in the token. */
    public String issuer() {
        return publicUrl + REALM;
    }

    public String keysUrl() {
        return keycloakUrl + REALM + "/protocol/openid-connect/certs";
    }

    public String tokenUrl() {
        return keycloakUrl + REALM + "/protocol/openid-connect/token";
    }
}
