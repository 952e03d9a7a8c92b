package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.canbang.test.SealedWalk;
import vn.canbang.test.TestToken;

/** Commitments of a province that went into another one are read, and nothing is recorded any more (ADR 20). */
class SealedProvinceTests extends RunningService {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 11, 30);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @BeforeEach
    void nobodyHasSigned() {
        nothingRecorded();
    }

    @AfterEach
    void unseal() {
        province.unseal("bac-giang");
    }

    private UUID signed(String name, String day) {
        var made = once(officer(TAN_MY))
                .post(API + "/commitments", signing(provider(name, "Phòng khám Cũ", TAN_MY), day))
                .expect(201);
        return UUID.fromString(made.json().path("id").asString());
    }

    private static TestToken everyRoleOfTheProvince() {
        return TestToken.in("bac-giang")
                .unit("24/")
                .line()
                .organisation(Province.id("line of the province"))
                .roles(
                        "leader",
                        "branch_head",
                        "population_officer",
                        "team_head",
                        "report_consolidator",
                        "data_entry",
                        "unit_head",
                        "clerk")
                .subject("everybody");
    }

    @Test
    @Tag("S17")
    void everyWriteIsRefusedWhoeverSendsIt() {
        province.seal("bac-giang", LAST_DAY);

        assertThat(SealedWalk.notRefused(mapping, List.of(as(everyRoleOfTheProvince()))))
                .isEmpty();
    }

    @Test
    void isReadAsBeforeWithNothingToDo() {
        var path = API + "/commitments/" + signed("Vũ Thị Cũ", "2024-11-15");
        var before = as(officer(TAN_MY)).get(path).expect(200).json();
        assertThat(before.path("actions")).isNotEmpty();

        province.seal("bac-giang", LAST_DAY);

        var seen = as(officer(TAN_MY)).get(path).expect(200).json();
        assertThat(seen.path("actions")).isEmpty();
        assertThat(seen.path("status")).isEqualTo(before.path("status"));
        assertThat(rowsOf("/commitments"))
                .extracting(row -> row.path("subject").path("name").asString())
                .containsExactly("Vũ Thị Cũ");
        for (var list : List.of(
                "/gap-list?subjectKind=provider", "/norms?kind=village_convention", "/imports/commitments/recent")) {
            as(officer(TAN_MY)).get(API + list).expect(200);
        }
    }

    @Test
    @Tag("S12")
    void nobodyOfAnotherProvinceReadsIt() {
        var path = API + "/commitments/" + signed("Vũ Thị Cũ", "2024-11-15");
        province.seal("bac-giang", LAST_DAY);

        as(Province.foreigner()).get(path).expectProblem(404, "not_found");
    }

    @Test
    void tellsOfEndsUntilTheLastDayAndOfNoneThatCameAfterwards() {
        var inTime = signed("Vũ Thị Trước", "2022-10-25");
        var afterwards = signed("Vũ Thị Sau", "2022-12-01");

        province.seal("bac-giang", LAST_DAY);
        liveOn(LocalDate.of(2025, 1, 20));

        eventually(() -> stored(inTime).get("untoldEndOn") == null);
        assertThat(stored(afterwards).get("untoldEndOn")).isNotNull();
        assertThat(statusOf(afterwards)).isEqualTo("lapsed");
    }

    private String statusOf(UUID commitment) {
        return as(officer(TAN_MY))
                .get(API + "/commitments/" + commitment)
                .expect(200)
                .json()
                .path("status")
                .asString();
    }

    private Document stored(UUID commitment) {
        return tenants.call(BAC_GIANG, () -> mongo.findById(commitment, Document.class, "commitments"));
    }
}
