package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.canbang.sample.note.Notes;
import vn.canbang.starter.tenant.MissingTenantException;
import vn.canbang.test.Answer;
import vn.canbang.test.Api;
import vn.canbang.test.ServiceTest;
import vn.canbang.test.TestToken;

/** Nobody of one province, commune or hospital sees, counts or changes anything of another. */
@ServiceTest
class ScopeTests {

    private static final String NOTES = "/api/sample/v1/notes";

    @LocalServerPort
    private int port;

    @Autowired
    private Notes notes;

    private Api as(TestToken token) {
        return Api.at(port).as(token);
    }

    private static TestToken officer(String tenant, String unit) {
        return TestToken.in(tenant).unit(unit).roles("data_entry");
    }

    private Answer written(TestToken token, String text) {
        return as(token).post(NOTES, Map.of("text", text)).expect(201);
    }

    private static String idOf(Answer answer) {
        return answer.json().path("id").asString();
    }

    @Test
    @Tag("S11")
    void throwsWhenDataIsReachedWithoutTenant() {
        var anyId = UUID.randomUUID();

        assertThatThrownBy(() -> notes.findById(anyId)).isInstanceOf(MissingTenantException.class);
    }

    @Test
    @Tag("S12")
    void answersTheSame404ForAnotherTenantAnotherScopeAndARandomId() {
        var note = idOf(written(officer("bac-giang", "24/213/07201/"), "của xã"));

        var foreignTenant = as(officer("cao-bang", "04/")).get(NOTES + "/" + note);
        var foreignScope = as(officer("bac-giang", "24/214/07301/")).get(NOTES + "/" + note);
        var random = as(officer("bac-giang", "24/214/07301/")).get(NOTES + "/" + UUID.randomUUID());

        assertThat(foreignTenant.expectProblem(404, "not_found").text())
                .isEqualTo(random.expectProblem(404, "not_found").text())
                .isEqualTo(foreignScope.expectProblem(404, "not_found").text());
        assertThat(foreignTenant.response().headers().map().keySet())
                .isEqualTo(random.response().headers().map().keySet());
    }

    @Test
    @Tag("S15")
    void listsOnlyWhatLiesUnderTheCallersUnitAlsoWhenCodesShareAPrefix() {
        written(officer("bac-giang", "24/213/07201/"), "huyện 213");
        written(officer("bac-giang", "24/212/07001/"), "huyện 212");

        var seen = as(officer("bac-giang", "24/213/")).get(NOTES).expect(200).text();

        assertThat(seen).contains("huyện 213").doesNotContain("huyện 212");
    }

    @Test
    @Tag("S15")
    void refusesASubtreeOutsideTheCallersUnit() {
        as(officer("bac-giang", "24/213/")).get(NOTES + "?unit=24/214/").expectProblem(404, "not_found");
        as(officer("bac-giang", "24/213/")).get(NOTES + "?unit=24/21").expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S12")
    void showsSomebodyOfAnOwnOrganisationOnlyItsRecords() {
        var hospital = UUID.randomUUID();
        var owned = TestToken.in("bac-giang").unit("24/").own(hospital).roles("data_entry");
        var stranger =
                TestToken.in("bac-giang").unit("24/").own(UUID.randomUUID()).roles("data_entry");
        var note = idOf(written(owned, "của bệnh viện"));

        as(owned).get(NOTES + "/" + note).expect(200);
        as(stranger).get(NOTES + "/" + note).expectProblem(404, "not_found");
        assertThat(as(stranger).get(NOTES).text()).doesNotContain("của bệnh viện");
    }

    @Test
    @Tag("S13")
    void takesNoTenantUnitOrRoleFromHeaders() {
        var note = idOf(written(officer("bac-giang", "24/213/07201/"), "riêng"));

        as(officer("cao-bang", "04/"))
                .with("X-Tenant", "bac-giang")
                .with("X-Tenant-Id", "bac-giang")
                .with("X-User", "person-1")
                .with("X-Roles", "tenant_admin")
                .get(NOTES + "/" + note)
                .expectProblem(404, "not_found");
    }
}
