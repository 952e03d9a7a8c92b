package vn.canbang.e2e;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The head of an inspection team of a province's department of health, appointed for a journey: those of the case. */
final class TeamHead {

    private TeamHead() {}

    /** Entered by the administrator with the password that all demonstration accounts have; answers the user name. */
    static String appointedBy(Person administrator) {
        var username = "doan." + UUID.randomUUID().toString().substring(0, 8);
        var department = administrator
                .get("/api/directory/v1/organisations?kind=department_of_health")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        administrator
                .post(
                        "/api/directory/v1/people",
                        Map.of(
                                "name",
                                "Trưởng đoàn Kiểm Tra - trình diễn",
                                "username",
                                username,
                                "password",
                                RunningPlatform.get().secret("demonstration-password"),
                                "appointments",
                                List.of(Map.of(
                                        "organisationId",
                                        department.path("id").asString(),
                                        "unit",
                                        department.path("unit").path("path").asString(),
                                        "roles",
                                        List.of("team_head"),
                                        "validFrom",
                                        "2024-01-01"))))
                .expect(201);
        return username;
    }
}
