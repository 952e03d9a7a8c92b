package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A demonstration province of one journey alone, whose day it may move as it likes: made by the operator, filled by its people. */
final class OwnProvince {

    private static final String DIRECTORY = "/api/directory/v1";
    private static final String SINCE = "2020-01-01";

    private final String slug;
    private final Person administrator;

    private OwnProvince(String slug, Person administrator) {
        this.slug = slug;
        this.administrator = administrator;
    }

    static OwnProvince of(String name, String code, String today) {
        var platform = RunningPlatform.get();
        var slug = "thu-" + UUID.randomUUID().toString().substring(0, 8);
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
                                                "name", "Quản trị Thử - trình diễn",
                                                "username", slug + ".quantri",
                                                "password", platform.secret("demonstration-password"),
                                                "organisation",
                                                        Map.of(
                                                                "name", "Sở Y tế " + name,
                                                                "kind", "department_of_health"))));
        Eventually.within(
                Eventually.PATIENCE,
                () -> assertThat(platform.operator()
                                .get(DIRECTORY + "/tenants/" + slug)
                                .path("ready")
                                .asBoolean())
                        .isTrue());
        return new OwnProvince(slug, Person.named(slug + ".quantri"));
    }

    Person administrator() {
        return administrator;
    }

    /** Moves the day of the province, until every service knows. */
    void makeIt(LocalDate day, Person somebody) {
        Calendar.makeIt(slug, day.toString(), somebody);
    }

    String body(String name, String kind, String unit, String since) {
        return administrator
                .post(
                        DIRECTORY + "/organisations",
                        Map.of("name", name, "kind", kind, "unit", unit, "reach", "line", "validFrom", since))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    String body(String name, String kind, String unit) {
        return body(name, kind, unit, SINCE);
    }

    String healthDepartment() {
        return administrator
                .get(DIRECTORY + "/organisations?kind=department_of_health")
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    /** An account with one appointment; answers the user name. */
    String account(String name, String body, String unit, String... roles) {
        var username = slug + "." + name;
        var person = new LinkedHashMap<String, Object>();
        person.put("name", "Người " + name + " - trình diễn");
        person.put("username", username);
        person.put("password", RunningPlatform.get().secret("demonstration-password"));
        person.put(
                "appointments",
                List.of(Map.of(
                        "organisationId", body, "unit", unit, "roles", List.of(roles), "validFrom", "2024-01-01")));
        administrator.post(DIRECTORY + "/people", person).expect(201);
        return username;
    }
}
