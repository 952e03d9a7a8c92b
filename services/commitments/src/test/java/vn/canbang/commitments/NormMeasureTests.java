package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.DONG_SON;
import static vn.canbang.commitments.Province.HOSPITAL;
import static vn.canbang.commitments.Province.PASSING_VILLAGE;
import static vn.canbang.commitments.Province.STAFF_BODY;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.VILLAGE;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.checker;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.norm;
import static vn.canbang.commitments.Requests.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** How many villages and bodies have the clause in their norm (COM-06, COM-07), as reporting reads it; each test has its own days. */
class NormMeasureTests extends RunningService {

    private static final String NORMS = API + "/norms";
    private static final String VILLAGES = "commitments.villages_with_convention";
    private static final String BODIES = "commitments.organisations_with_regulation";

    @BeforeEach
    void noNorms() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), NormDocument.class));
    }

    @AfterEach
    void everyVillageExists() {
        Province.tellVillages(null);
    }

    private Answer confirmed(String commune, Map<String, Object> norm) {
        var entered = once(officer(commune)).post(NORMS, norm).expect(200);
        return once(checker(commune))
                .ifMatch(entered)
                .post(path(entered) + "/confirmation", null)
                .expect(200);
    }

    private static String path(Answer norm) {
        return NORMS + "/" + norm.json().path("id").asString();
    }

    private long number(String measure, String unit, String day, String cell) {
        return measures().getOrDefault(measure + " " + unit + "@2004-07-08 - " + day + " " + cell, 0L);
    }

    @Test
    void countsAVillageFromTheDayOfAdoptionUntilTheRepeal() {
        var norm = confirmed(TAN_MY, norm(VILLAGE, "2023-01-05"));
        eventually(() -> number(VILLAGES, "07201", "2023-01-05", "-") == 1);

        once(checker(TAN_MY))
                .ifMatch(norm)
                .post(path(norm) + "/repeal", Map.of("repealedOn", "2024-01-06"))
                .expect(200);

        eventually(() -> number(VILLAGES, "07201", "2024-01-06", "-") == -1);
        assertThat(number(VILLAGES, "07201", "2023-01-05", "-")).isEqualTo(1);
    }

    @Test
    void movesNothingAtARevisionThatKeepsTheClauseAndCountsNoMoreAfterOneThatDropsIt() {
        confirmed(TAN_MY, norm(VILLAGE, "2023-02-05"));
        confirmed(TAN_MY, norm(VILLAGE, "2023-02-10"));

        confirmed(TAN_MY, with(norm(VILLAGE, "2023-02-20"), "clauses", List.of()));

        eventually(() -> number(VILLAGES, "07201", "2023-02-20", "-") == -1);
        eventually(() -> number(VILLAGES, "07201", "2023-02-05", "-") == 1);
        assertThat(number(VILLAGES, "07201", "2023-02-10", "-")).isZero();
    }

    @Test
    void countsBodiesByTheirKindInTheUnitWhereTheDirectoryCountsThem() {
        confirmed(TAN_MY, norm("internal_regulation", STAFF_BODY, "2023-03-05"));
        var hospital = TestToken.in("bac-giang").unit("24/213/").own(HOSPITAL).roles("data_entry");
        var entered = once(hospital)
                .post(NORMS, norm("internal_regulation", HOSPITAL, "2023-03-06"))
                .expect(200);
        once(branchHead())
                .ifMatch(entered)
                .post(path(entered) + "/confirmation", null)
                .expect(200);

        eventually(() -> number(BODIES, "07201", "2023-03-05", "kind=peoples_committee") == 1);
        eventually(() -> number(BODIES, "213", "2023-03-06", "kind=hospital") == 1);
        assertThat(number(BODIES, "213", "2023-03-06", "-")).isEqualTo(1);
    }

    @Test
    void neverCountsTheChildNumberClause() {
        province.liveOn("bac-giang", LocalDate.of(2025, 6, 2));
        confirmed(TAN_MY, with(norm(VILLAGE, "2023-04-05"), "clauses", List.of("child_number_limit")));
        var other = confirmed(TAN_MY, norm("internal_regulation", STAFF_BODY, "2023-04-06"));

        eventually(() -> number(BODIES, "07201", "2023-04-06", "-") == 1);

        assertThat(other.json().path("hasClause").asBoolean()).isTrue();
        assertThat(number(VILLAGES, "07201", "2023-04-05", "-")).isZero();
    }

    @Test
    void countsAVillageNoLongerThanTheDirectoryDoes() {
        confirmed(DONG_SON, norm(PASSING_VILLAGE, "2023-05-05"));
        eventually(() -> number(VILLAGES, "07204", "2023-05-05", "-") == 1);
        Province.tellVillages("2024-10-31");

        directoryTells("village-changed.v1", PASSING_VILLAGE, () -> number(VILLAGES, "07204", "2024-11-01", "-") == -1);

        assertThat(as(officer(DONG_SON))
                        .get(NORMS + "?kind=village_convention")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    @Tag("S15")
    void tellsAgenciesNeitherPapersNorPlaces() {
        var norm = confirmed(TAN_MY, norm(VILLAGE, "2023-06-05"));
        var id = norm.json().path("id").asString();

        eventually(() -> feed(Province.agency(), API + "/feed").toString().contains(id));

        assertThat(feed(Province.agency(), API + "/feed").toString()).doesNotContain("15/QĐ-UBND", "Nhà văn hóa");
    }
}
