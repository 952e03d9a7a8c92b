package vn.canbang.gateway;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where everything is and how much of it a caller may use.
 *
 * @param publicUrl the address people type; redirects, the issuer of tokens and the allowed origin follow from it
 * @param keycloakUrl Keycloak on the back channel
 * @param directoryUrl the directory service
 * @param commitmentsUrl the commitments service
 * @param reportingUrl the reporting service
 * @param portalSecret the secret of Keycloak's client {@code portal}; there is no default
 * @param session how long a session lives
 * @param timeouts how long the gateway waits for others
 * @param limits how much one request may carry
 * @param rates how often requests may come
 */
@Validated
@ConfigurationProperties("canbang")
public record GatewayProperties(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("http://127.0.0.1:8180") URI keycloakUrl,
        @DefaultValue("http://127.0.0.1:8101") URI directoryUrl,
        @DefaultValue("http://127.0.0.1:8102") URI commitmentsUrl,
        @DefaultValue("http://127.0.0.1:8103") URI reportingUrl,
        @NotNull @Pattern(regexp = REAL_SECRET) String portalSecret,
        @NotNull @DefaultValue Session session,
        @NotNull @DefaultValue Timeouts timeouts,
        @NotNull @DefaultValue Limits limits,
        @NotNull @DefaultValue Rates rates) {

    /** Long enough, and neither an example nor a placeholder that nobody filled in. */
    private static final String REAL_SECRET = "(?!.*(?i:\\$\\{|change-?me|example|placeholder)).{16,}";

    /**
     * @param idle a session nobody used for so long is dead
     * @param lifetime no session lives longer
     */
    public record Session(
            @DefaultValue("30m") Duration idle,
            @DefaultValue("8h") Duration lifetime) {}

    /**
     * @param connect to reach a service or Keycloak
     * @param read until an answer begins; together with {@code connect} under 5 seconds
     * @param patientRead the same on the patient paths
     * @param patientPaths paths whose answers rightly take long: waiting feeds, documents, imports, exports, files, consolidations
     */
    public record Timeouts(
            @DefaultValue("1s") Duration connect,
            @DefaultValue("3500ms") Duration read,
            @DefaultValue("60s") Duration patientRead,

            @DefaultValue({
                "/api/*/v1/feed",
                "/**/document",
                "/**/documents",
                "/**/workbook",
                "/**/*imports",
                "/api/*/v1/imports/**",
                "/**/export",
                "/api/*/v1/*/*/files/**",
                "/api/*/v1/*/*/*/*/files/**",
                "/**/consolidation"
            })
            List<String> patientPaths) {}

    /**
     * @param uri the longest request line target
     * @param body the largest body
     * @param file the largest body of a file upload
     * @param filePaths where files are uploaded
     */
    public record Limits(
            @DefaultValue("8KB") DataSize uri,
            @DefaultValue("1MB") DataSize body,
            @DefaultValue("10MB") DataSize file,

            @DefaultValue({
                "/api/*/v1/imports/**",
                "/api/*/v1/birth-imports",
                "/api/*/v1/*/*/files/**",
                "/api/*/v1/*/*/*/*/files/**"
            })
            List<String> filePaths) {}

    /**
     * Requests per second that go on for ever; ten seconds' worth may come at once. Counted in each replica by itself.
     *
     * @param user of one person or client
     * @param route of one tenant on one service
     * @param tenant of one tenant in all
     * @param address of one network address that has not signed in
     */
    public record Rates(
            @DefaultValue("30") int user,
            @DefaultValue("150") int route,
            @DefaultValue("300") int tenant,
            @DefaultValue("60") int address) {}
}
