package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.DONG_SON;
import static vn.canbang.commitments.Province.HOSPITAL;
import static vn.canbang.commitments.Province.OTHER_HOSPITAL;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.VILLAGE;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.foreigner;
import static vn.canbang.commitments.Province.hospitalHead;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.norm;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.tally;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import vn.canbang.commitments.norm.NormDocument;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** Lists are taken away for a reason, with a mark, and with no more rows or fields than the list itself. */
class ExportTests extends RunningService {

    private static final String REASON = "Báo cáo lãnh đạo tháng 11";
    private static final List<String> LISTS = List.of(
            "/commitments/export",
            "/gap-list/export",
            "/tallies/export?subjectKind=household_group",
            "/norms/export?kind=village_convention",
            "/signing-sheets/export");

    private Answer sheet;

    @BeforeEach
    void somethingOfTanMy() {
        nothingRecorded();
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), NormDocument.class));
        onRoster(provider("Ngô Thị Chưa", "Phòng khám Xuất", TAN_MY));
        once(officer(TAN_MY))
                .post(API + "/commitments", signing(provider("Ngô Thị Ký", "Phòng khám Xuất", TAN_MY), "2024-11-15"))
                .expect(201);
        once(officer(TAN_MY))
                .post(API + "/tallies", tally(VILLAGE, "2024-11-12", 100, 120))
                .expect(200);
        once(officer(TAN_MY)).post(API + "/norms", norm(VILLAGE, "2023-03-05")).expect(200);
        sheet = once(officer(TAN_MY))
                .post(API + "/signing-sheets", Map.of("subjectKind", "provider"))
                .expect(201);
    }

    private static String because(String list) {
        return API + list + (list.contains("?") ? "&" : "?") + "reason="
                + URLEncoder.encode(REASON, StandardCharsets.UTF_8);
    }

    private String taken(TestToken token, String list) {
        var answer = as(token).get(because(list)).expect(200);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        return textOf(answer.bytes());
    }

    @Test
    @Tag("S41")
    void takesAwayWhatTheListsShowInWordsForPeople() {
        assertThat(taken(officer(TAN_MY), "/commitments/export"))
                .contains("Ngô Thị Ký", "Phòng khám Xuất", "Còn hiệu lực", "Không hỗ trợ lựa chọn giới tính thai nhi")
                .doesNotContain("Ngô Thị Chưa", "no_assist_sex_selection");
        assertThat(taken(officer(TAN_MY), "/gap-list/export"))
                .contains(
                        "Ngô Thị Chưa",
                        "Chưa từng ký",
                        Province.id("Ngô Thị Chưa").toString())
                .doesNotContain("Ngô Thị Ký");
        assertThat(taken(officer(TAN_MY), "/tallies/export?subjectKind=household_group"))
                .contains("Đông", "Nhà văn hóa thôn", "Trưởng thôn");
        assertThat(taken(officer(TAN_MY), "/norms/export?kind=village_convention"))
                .contains("Đông", "Hạ", "Chưa");
        assertThat(taken(officer(TAN_MY), "/signing-sheets/export?subjectKind=provider"))
                .contains("Người cung cấp dịch vụ", sheet.json().path("number").asString())
                .doesNotContain("Ngô Thị");
    }

    @Test
    @Tag("S41")
    void marksEveryListWithWhoTookItWhenAndWhy() {
        for (var list : LISTS) {
            assertThat(taken(officer(TAN_MY), list))
                    .as(list)
                    .contains("Xuất bởi Người thử", "Trạm Y tế xã Tân Mỹ", REASON);
        }
    }

    @Test
    @Tag("S41")
    void takesNothingAwayWithoutAReason() {
        for (var list : LISTS) {
            as(officer(TAN_MY)).get(API + list).expectProblem(400, "reason_missing");
            as(officer(TAN_MY))
                    .get(API + list + (list.contains("?") ? "&" : "?") + "reason=abc")
                    .expectProblem(400, "reason_missing");
        }
    }

    @Test
    @Tag("S15")
    void takesAwayNoMoreThanTheListsShow() {
        for (var stranger :
                List.of(officer(DONG_SON), hospitalHead(OTHER_HOSPITAL), hospitalHead(HOSPITAL), foreigner())) {
            for (var list : LISTS) {
                assertThat(taken(stranger, list))
                        .as(list)
                        .doesNotContain("Ngô Thị", "Phòng khám Xuất", "<t>Đông</t>", "Nhà văn hóa")
                        .doesNotContain(sheet.json().path("number").asString());
            }
        }
        for (var list : LISTS) {
            as(officer(TAN_MY)).get(because(list) + "&unit=" + DONG_SON).expectProblem(404, "not_found");
        }
        assertThat(taken(branchHead(), "/commitments/export?status=lapsed")).doesNotContain("Ngô Thị");
        assertThat(taken(branchHead(), "/commitments/export?search=ngo")).contains("Ngô Thị Ký");
    }

    @Test
    @Tag("S10")
    void isOnlyForThoseWhoReadTheLists() {
        var auditor = TestToken.in("bac-giang").unit("24/").line().roles("auditor");
        for (var outsider : List.of(auditor, Province.agency())) {
            for (var list : LISTS) {
                as(outsider).get(because(list)).expectProblem(403, "not_allowed");
            }
        }
    }
}
