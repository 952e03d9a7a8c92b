package vn.canbang.starter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.starter.tenant.Tenant;

/** What a province that went into another one still knows. */
class SealedProvinceTests {

    private final AccessMatrix matrix = new AccessMatrix(tenant -> tenant.slug().equals("bac-giang"));

    @Test
    void isReadByTheSameRolesAndWrittenByNone() {
        var officer = of("bac-giang", "data_entry");

        assertThat(matrix.allows(officer, "commitment:read")).isTrue();
        assertThat(matrix.allows(officer, "commitment:sign")).isFalse();
        assertThat(matrix.holds(officer, "commitment:sign")).isTrue();
        assertThat(matrix.allows(officer, "person:read")).isFalse();
        assertThat(matrix.allows(of("cao-bang", "data_entry"), "commitment:sign"))
                .isTrue();
    }

    @Test
    void stillSettlesWhoMayReadAndWhatPeopleAskOfTheirData() {
        assertThat(matrix.permissionsOf(of("bac-giang", "tenant_admin")))
                .contains("person:write", "self:choose")
                .doesNotContain("village:write", "agency:write", "reorganisation:plan");
        assertThat(matrix.permissionsOf(of("bac-giang", "dpo"))).contains("provider:erase", "data_request:write");
    }

    private static Caller of(String tenant, String role) {
        return new Caller(
                "person",
                "Người",
                new Tenant(tenant),
                new UnitPath("24/"),
                new UUID(1, 1),
                Reach.LINE,
                Set.of(role),
                null);
    }
}
