package vn.canbang.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.canbang.directory.signin.FailedSignIn;
import vn.canbang.directory.signin.RecordingFailedSignIns;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.audit.AuditEntry;
import vn.canbang.starter.audit.AuditSearch;
import vn.canbang.starter.tenant.Tenant;
import vn.canbang.starter.tenant.Tenants;

@DirectoryTest
@Tag("S54")
class FailedSignInTests {

    @LocalServerPort
    private int port;

    @Autowired
    private RecordingIdentity identity;

    @Autowired
    private RecordingFailedSignIns recording;

    @Autowired
    private Audit audit;

    @Autowired
    private Tenants tenants;

    private final String slug = "vao-" + UUID.randomUUID().toString().substring(0, 8);
    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.made(port, identity, slug, "24", "2024-10-01");
    }

    @Test
    void theAuditorOfTheProvinceReadsOnceThatSomebodyTriedAnAccountOfIt() {
        var account = UUID.randomUUID().toString();
        identity.failedSignIns.add(failed(account, slug));

        recording.record();
        recording.record();

        assertThat(entries().valueStream()).singleElement().satisfies(entry -> {
            assertThat(entry.path("actor").asString()).isEqualTo(account);
            assertThat(entry.path("what").asString()).isEqualTo("invalid_user_credentials");
            assertThat(entry.path("outcome").asString()).isEqualTo("failed");
        });
    }

    @Test
    void whatBelongsToNoProvinceStandsInTheRecordOfThePlatform() {
        var unknown = failed("", "");
        identity.failedSignIns.add(unknown);

        recording.record();

        assertThat(entries()).isEmpty();
        var ofPlatform = tenants.call(
                Tenant.PLATFORM,
                () -> audit.newest(new AuditSearch("sign_in", null, unknown.at(), null), Long.MAX_VALUE, 10));
        assertThat(ofPlatform).extracting(AuditEntry::actor).contains("-");
    }

    private static FailedSignIn failed(String account, String tenant) {
        return new FailedSignIn(
                UUID.randomUUID().toString(), Instant.now(), account, tenant, "invalid_user_credentials");
    }

    private JsonNode entries() {
        return province.as(province.officer("24/", "auditor"))
                .get(Province.API + "/audit?act=sign_in")
                .expect(200)
                .json()
                .path("items");
    }
}
