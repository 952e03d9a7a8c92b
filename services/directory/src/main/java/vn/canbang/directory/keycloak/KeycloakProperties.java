package vn.canbang.directory.keycloak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the directory needs to project people, tenants and agencies into Keycloak.
 *
 * @param adminClientSecret secret of the client {@code directory-admin}; there is no default
 */
@Validated
@ConfigurationProperties("canbang.directory")
record KeycloakProperties(
        @NotBlank @Pattern(regexp = KeycloakProperties.NO_EXAMPLE)
        String adminClientSecret) {

    /** A secret that somebody copied from an example is none (S55). */
    static final String NO_EXAMPLE = "(?i)(?!(changeme|change-me|secret|example|password|test)$).*";
}
