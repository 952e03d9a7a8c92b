package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.runner.client.ApiException;
import vn.canbang.runner.client.SignIn;

/** Somebody tries a wrong password; the auditor of that province reads it. */
class RefusedSignInTests {

    private static final String SIGN_INS = "/api/directory/v1/audit?act=sign_in";

    @Test
    @Tag("S54")
    void theAuditorReadsThatSomebodyTriedAnAccountOfTheProvince() {
        assertThatThrownBy(() -> SignIn.at(RunningPlatform.get().url(), "cb.xa.songhien", "not-the-password"))
                .isInstanceOf(ApiException.class);

        var auditor = Person.named("cb.kiemsoat");
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(auditor.get(SIGN_INS)
                                .expect(200)
                                .json()
                                .path("items")
                                .path(0)
                                .path("what")
                                .asString())
                        .isEqualTo("invalid_user_credentials"));
    }
}
