package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.HOSPITAL;
import static vn.canbang.commitments.Province.MERGED_HOSPITAL;
import static vn.canbang.commitments.Province.OTHER_HOSPITAL;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.norm;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** What a hospital left that was merged on 01/07/2025 is its successor's from that day on, and nobody else's. */
class SucceededOrganisationTests extends RunningService {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final List<String> LISTS = List.of("/commitments", "/gap-list");

    private UUID signer = UUID.randomUUID();
    private Answer paper;
    private Answer sheet;
    private Answer regulation;

    @BeforeEach
    void recordsOfAHospitalThatWillEnd() {
        nothingRecorded();
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), NormDocument.class));
        liveOn(LAST_DAY.minusDays(10));
        signer = provider("Hà Thị Ký", "Khoa Sản Yên Dũng", TAN_MY, Map.of("owner", MERGED_HOSPITAL));
        onRoster(provider("Hà Thị Chờ", "Khoa Sản Yên Dũng", TAN_MY, Map.of("owner", MERGED_HOSPITAL)));
        onRoster(signer);
        sheet = once(of(MERGED_HOSPITAL))
                .post(API + "/signing-sheets", Map.of("subjectKind", "provider"))
                .expect(201);
        paper = once(of(MERGED_HOSPITAL))
                .post(
                        API + "/commitments",
                        with(signing(signer, "2025-06-16"), "counterparty", Map.of("organisation", MERGED_HOSPITAL)))
                .expect(201);
        regulation = once(of(MERGED_HOSPITAL))
                .post(API + "/norms", norm("internal_regulation", MERGED_HOSPITAL, "2022-05-05"))
                .expect(200);
    }

    private static TestToken of(UUID hospital) {
        return TestToken.in("bac-giang")
                .unit("24/213/")
                .own(hospital)
                .roles("data_entry")
                .subject("officer of " + hospital);
    }

    private List<String> records() {
        return List.of(
                paper.header("Location"),
                sheet.header("Location"),
                API + "/norms/" + regulation.json().path("id").asString());
    }

    @Test
    @Tag("S12")
    void showsTheSuccessorNothingWhileTheOtherOneExists() {
        liveOn(LAST_DAY);

        records().forEach(path -> as(of(HOSPITAL)).get(path).expectProblem(404, "not_found"));
        for (var list : LISTS) {
            assertThat(as(of(HOSPITAL)).get(API + list).expect(200).text())
                    .as(list)
                    .doesNotContain("Hà Thị");
        }
    }

    @Test
    void givesTheSuccessorWhatTheOtherOneLeft() {
        liveOn(LAST_DAY.plusDays(1));

        records().forEach(path -> as(of(HOSPITAL)).get(path).expect(200));
        assertThat(as(of(HOSPITAL)).get(API + "/commitments").expect(200).text())
                .contains("Hà Thị Ký");
        assertThat(as(of(HOSPITAL)).get(API + "/gap-list").expect(200).text())
                .contains("Hà Thị Chờ")
                .doesNotContain("Hà Thị Ký");
        assertThat(as(of(HOSPITAL))
                        .get(API + "/commitments/summary")
                        .expect(200)
                        .json()
                        .path("active")
                        .asInt())
                .isEqualTo(1);
        assertThat(as(of(HOSPITAL))
                        .get(API + "/gap-list/summary")
                        .expect(200)
                        .json()
                        .path("missing")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void letsTheSuccessorFinishIt() {
        liveOn(LAST_DAY.plusDays(1));

        var made = once(of(HOSPITAL))
                .post(API + "/signing-sheets", Map.of("subjectKind", "provider"))
                .expect(201);
        var ended = once(of(HOSPITAL))
                .ifMatch(paper)
                .post(paper.header("Location") + "/end", Map.of("reason", "left_service", "endedOn", "2025-06-30"))
                .expect(200);

        assertThat(made.json().path("rows").path(0).path("state").asString()).isEqualTo("open");
        assertThat(ended.json().path("status").asString()).isEqualTo("ended");
    }

    @Test
    @Tag("S12")
    void keepsItFromEverybodyElse() {
        liveOn(LAST_DAY.plusDays(1));

        records().forEach(path -> as(of(OTHER_HOSPITAL)).get(path).expectProblem(404, "not_found"));
        for (var list : LISTS) {
            assertThat(as(of(OTHER_HOSPITAL)).get(API + list).expect(200).text())
                    .as(list)
                    .doesNotContain("Hà Thị");
        }
    }
}
