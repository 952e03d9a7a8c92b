package vn.canbang.e2e;

import java.util.Map;
import org.assertj.core.api.Assertions;

/** The shifted day of a demonstration province, moved by the operator. */
final class Calendar {

    private Calendar() {}

    /** Makes it that day in the province, and waits until every service knows. */
    static void makeIt(String tenant, String date, Person somebody) {
        RunningPlatform.get()
                .operator()
                .post("/api/directory/v1/tenants/" + tenant + "/today-shift", null, Map.of("today", date));
        Eventually.within(Eventually.PATIENCE, () -> {
            Assertions.assertThat(somebody.get("/api/directory/v1/me")
                            .expect(200)
                            .json()
                            .path("today")
                            .asString())
                    .isEqualTo(date);
            Assertions.assertThat(somebody.get("/api/commitments/v1/commitments/summary")
                            .expect(200)
                            .json()
                            .path("on")
                            .asString())
                    .isEqualTo(date);
            Assertions.assertThat(somebody.get("/api/reporting/v1/work")
                            .expect(200)
                            .json()
                            .path("today")
                            .asString())
                    .isEqualTo(date);
        });
    }
}
