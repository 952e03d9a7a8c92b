package vn.canbang.directory.keycloak;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the directory needs to project people, tenants and agencies into Keycloak.
 *
 * @param adminClientSecret secret of the client {@code directory-admin}; there is no default
 */
@Validated
@ConfigurationProperties("canbang.directory")
record KeycloakProperties(@NotBlank String adminClientSecret) {}
