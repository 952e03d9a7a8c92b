package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody of the Population Authority signs in and reads what provinces gave, and nothing else of any service. */
class PopulationAuthorityTests {

    private static final Set<String> GIVEN = Set.of(
            "GET /api/directory/v1/me",
            "GET /api/reporting/v1/national/reports",
            "GET /api/reporting/v1/national/reports/{id}",
            "GET /api/reporting/v1/national/totals");

    @Test
    @Tag("journey-2")
    @Tag("S12")
    @Tag("S19")
    void isRefusedEverywhereButWhereItReadsWhatItWasGiven() {
        var authority = Person.named("cds.canbo");
        for (var route : Route.all()) {
            if (route.reads() && !GIVEN.contains(route.toString())) {
                var address = route.hasId() ? route.of(UUID.randomUUID().toString()) : Asked.of(route);
                assertThat(authority.get(address).status()).as(route.toString()).isEqualTo(403);
            }
        }

        assertThat(authority
                        .get("/api/directory/v1/me")
                        .expect(200)
                        .json()
                        .at("/tenant/slug")
                        .asString())
                .isEqualTo("national");
        authority.get("/api/reporting/v1/national/reports").expect(200);
        authority.get("/api/reporting/v1/national/totals").expect(200);
        authority.get("/api/reporting/v1/national/reports/" + UUID.randomUUID()).expectProblem(404, "not_found");
        Person.named("bg.so.lanhdao").get("/api/reporting/v1/national/totals").expectProblem(403, "not_allowed");
    }
}
