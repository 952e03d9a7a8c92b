package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A demonstration province of one journey alone, whose day it may move as it likes: made by the operator, filled by its people. */
final class OwnProvince {

    private static final String DIRECTORY = "/api/directory/v1";
    private static final String SINCE = "2020-01-01";

    private final String slug;
    private final String department;
    private final Person administrator;

    private OwnProvince(String slug, String department) {
        this.slug = slug;
        this.department = department;
        this.administrator = Person.named(slug + ".quantri");
    }

    /** A province with the units of that code, living on that day, with its department of health and an administrator. */
    static OwnProvince of(String name, String code, String today) {
        var platform = RunningPlatform.get();
        var slug = "thu-" + UUID.randomUUID().toString().substring(0, 8);
        var department = "Sở Y tế " + name;
        platform.operator()
                .post(
                        DIRECTORY + "/tenants",
                        slug,
                        Map.of(
                                "slug", slug,
                                "name", name,
                                "provinceCode", code,
                                "demonstration", true,
                                "today", today,
                                "administrator",
                                        Map.of(
                                                "name",
                                                "Quản Trị Thử - trình diễn",
                                                "username",
                                                slug + ".quantri",
                                                "password",
                                                platform.secret("demonstration-password"),
                                                "organisation",
                                                Map.of("name", department, "kind", "department_of_health"))));
        return new OwnProvince(slug, department);
    }

    String slug() {
        return slug;
    }

    Person administrator() {
        return administrator;
    }

    /** Moves the day of the province, until every service knows. */
    void makeIt(LocalDate day, Person somebody) {
        Calendar.makeIt(slug, day.toString(), somebody);
    }

    /**
     * Takes over who owes which report by which day from a plan that ships. The operator keeps it in the folder that reporting
     * reads when it starts, so reporting is started anew.
     */
    void livesByTheCalendarOf(String tenant, String plan) throws IOException {
        var platform = RunningPlatform.get();
        var shipped = Files.readString(RunningPlatform.root()
                .resolve("services/reporting/src/main/resources/canbang/reporting/calendars")
                .resolve(plan + ".yaml"));
        Files.writeString(
                Files.createDirectories(platform.calendars()).resolve(slug + ".yaml"),
                shipped.replace("plan: " + plan, "plan: " + slug).replace("tenant: " + tenant, "tenant: " + slug));
        platform.kill("reporting");
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(administrator
                                .api()
                                .get("/api/reporting/v1/indicators")
                                .status())
                        .isNotIn(502, 503, 504));
    }

    String body(String name, String kind, String unit) {
        return body(name, kind, unit, SINCE);
    }

    String body(String name, String kind, String unit, String since) {
        return administrator
                .post(
                        DIRECTORY + "/organisations",
                        Map.of("name", name, "kind", kind, "unit", unit, "validFrom", since))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    /** The department of health, which is there from the beginning. */
    String department() {
        var known = administrator
                .get(DIRECTORY + "/organisations?kind=department_of_health")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        assertThat(known.path("name").asString()).isEqualTo(department);
        return known.path("id").asString();
    }

    /** An account with one appointment, under the password that all demonstration accounts have; answers the user name. */
    String account(String name, String body, String role) {
        var username = slug + "." + name;
        administrator
                .post(
                        DIRECTORY + "/people",
                        Map.of(
                                "name",
                                "Người Thử " + name + " - trình diễn",
                                "username",
                                username,
                                "password",
                                RunningPlatform.get().secret("demonstration-password"),
                                "appointments",
                                List.of(Map.of("organisationId", body, "roles", List.of(role), "validFrom", SINCE))))
                .expect(201);
        return username;
    }
}
