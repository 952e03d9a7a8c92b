package vn.canbang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.reporting.Province.DISTRICT;
import static vn.canbang.reporting.Province.DONG_SON;
import static vn.canbang.reporting.Province.EDUCATION;
import static vn.canbang.reporting.Province.HOSPITAL;
import static vn.canbang.reporting.Province.PROVINCE;
import static vn.canbang.reporting.Province.TAN_MY;
import static vn.canbang.reporting.Province.XUONG_GIANG;
import static vn.canbang.reporting.Province.clerk;
import static vn.canbang.reporting.Province.consolidator;
import static vn.canbang.reporting.Province.hospitalOfficer;
import static vn.canbang.reporting.Province.leader;
import static vn.canbang.reporting.Province.officer;
import static vn.canbang.reporting.Province.partner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import vn.canbang.reporting.calendar.OwingUnit;
import vn.canbang.starter.measure.MeasureKind;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** Bắc Giang 2024 through one report: three levels, one unit missing, one return, approval by somebody else, the paper. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class JourneyTests extends RunningService {

    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    @Tag("S17")
    void goesFromTheCommunesFiguresToTheNumberedPaperOfTheProvince() throws IOException {
        var period = period();
        households(TAN_MY, 110, 118);
        households(DONG_SON, 40, 100);
        households(XUONG_GIANG, 60, 90);
        publish("commitments.households_signed", MeasureKind.STOCK, DISTRICT, null, "2024-06-01", 3);
        publish("commitments.staff_signed", MeasureKind.STOCK, "24/213/07201/", HOSPITAL, "2024-06-01", 33);
        publish("commitments.staff_total", MeasureKind.STOCK, "24/213/07201/", HOSPITAL, "2024-06-01", 40);
        var tanMy = submissionOf(period, TAN_MY);
        var dongSon = submissionOf(period, DONG_SON);
        var district = submissionOf(period, DISTRICT);
        var whole = submissionOf(period, PROVINCE);
        var hospital = OwingUnit.submissionOf(period, PROVINCE, HOSPITAL);

        // the communes write; the third one never does
        act(officer(TAN_MY), tanMy, "draft", NOTHING).expect(200);
        act(officer(TAN_MY), tanMy, "entries", typed("CAM-01.sessions", 12)).expect(200);
        var handedIn = act(leader(TAN_MY), tanMy, "submission", NOTHING).expect(200);
        assertThat(figure(handedIn.json(), "COM-04.signed").path("value").asInt())
                .as("the hospital's staff is left to the hospital")
                .isZero();
        act(officer(DONG_SON), dongSon, "draft", NOTHING).expect(200);
        act(officer(DONG_SON), dongSon, "submission", NOTHING).expectProblem(422, "signed_paper_required");
        scan(officer(DONG_SON), dongSon).expect(200);
        act(
                        officer(DONG_SON),
                        dongSon,
                        "submission",
                        Map.of("signedPaper", Map.of("number", "7/BC", "date", "2024-11-20")))
                .expect(200);

        // the district returns one with remarks on two items, gets it again, and accepts
        act(
                        consolidator(DISTRICT),
                        tanMy,
                        "return",
                        Map.of(
                                "remarks",
                                List.of(
                                        Map.of("item", "COM-05.signed", "text", "Số hộ chưa khớp"),
                                        Map.of("item", "CAM-01.sessions", "text", "Nêu rõ nguồn"))))
                .expect(200);
        act(leader(TAN_MY), tanMy, "submission", NOTHING).expectProblem(422, "remarks_unanswered");
        act(
                        officer(TAN_MY),
                        tanMy,
                        "entries",
                        Map.of(
                                "figures",
                                List.of(Map.of(
                                        "key", "COM-05.signed", "value", 112, "reason", "Hai hộ ký sau khi chốt"))))
                .expect(200);
        var remarks =
                as(officer(TAN_MY)).get(API + "/submissions/" + tanMy).json().path("remarks");
        act(
                        officer(TAN_MY),
                        tanMy,
                        "answers",
                        Map.of(
                                "answers",
                                List.of(
                                        Map.of(
                                                "remark",
                                                remarks.get(0).path("id").asString(),
                                                "kind",
                                                "fixed"),
                                        Map.of(
                                                "remark",
                                                remarks.get(1).path("id").asString(),
                                                "kind",
                                                "kept",
                                                "explanation",
                                                "Sổ của trạm"))))
                .expect(200);
        var again =
                act(leader(TAN_MY), tanMy, "submission", NOTHING).expect(200).json();
        assertThat(again.path("changes").toString()).contains("COM-05.signed", "\"old\":\"110\"", "\"new\":\"112\"");
        act(consolidator(DISTRICT), tanMy, "acceptance", NOTHING).expect(200);
        var clean = once(consolidator(DISTRICT))
                .post(API + "/periods/" + period + "/acceptance", Map.of("unit", DISTRICT))
                .expect(200);
        assertThat(clean.json().path("accepted").toString()).contains(dongSon.toString());

        // it consolidates with one missing
        var sums = act(consolidator(DISTRICT), district, "consolidation", NOTHING)
                .expect(200)
                .json();
        assertThat(figure(sums, "COM-05.signed").path("value").asInt()).isEqualTo(112 + 40 + 3);
        assertThat(figure(sums, "COM-05.share").path("text").asString()).isEqualTo("71,1");
        assertThat(figure(sums, "COM-05.signed").path("overridesBelow").toString())
                .contains("Hai hộ ký sau khi chốt");
        assertThat(sums.path("coverage").path("text").asString()).isEqualTo("Tổng của 2/3 đơn vị");
        eventually(() ->
                state(officer(XUONG_GIANG), submissionOf(period, XUONG_GIANG)).equals("not_submitted"));
        eventually(() -> state(officer(TAN_MY), tanMy).equals("consolidated"));
        act(leader(DISTRICT), district, "submission", NOTHING).expect(200);

        // hospital and partner send theirs, the branch accepts what it ordered and thanks for the rest
        act(hospitalOfficer(HOSPITAL), hospital, "draft", NOTHING).expect(200);
        act(hospitalOfficer(HOSPITAL), hospital, "submission", NOTHING).expect(200);
        var contribution = OwingUnit.submissionOf(period, PROVINCE, EDUCATION);
        act(partner(), contribution, "draft", NOTHING).expect(200);
        act(partner(), contribution, "submission", NOTHING).expect(200);
        act(consolidator(PROVINCE), contribution, "thanks", NOTHING).expect(200);
        act(consolidator(PROVINCE), district, "acceptance", NOTHING).expect(200);
        act(consolidator(PROVINCE), hospital, "acceptance", NOTHING).expect(200);
        var report = act(consolidator(PROVINCE), whole, "consolidation", NOTHING)
                .expect(200)
                .json();
        assertThat(figure(report, "COM-05.signed").path("value").asInt()).isEqualTo(155);
        assertThat(figure(report, "COM-04.signed").path("value").asInt()).isEqualTo(33);

        // somebody else approves, the clerk numbers, and nothing moves any more
        var both = TestToken.in("bac-giang")
                .unit(PROVINCE)
                .organisation(Province.id("line of 24/"))
                .roles("leader", "report_consolidator")
                .subject("consolidator of 24/");
        act(both, whole, "approval", NOTHING).expectProblem(403, "submitter_does_not_approve");
        act(leader(PROVINCE), whole, "approval", NOTHING).expect(200);
        var first = words(as(leader(PROVINCE)).get(API + "/submissions/" + whole + "/document"));
        act(clerk(), whole, "number", Map.of("number", "215", "symbol", "BC-SYT", "date", "2024-12-05"))
                .expect(200);
        households(TAN_MY, 999, 999);
        var paper = words(as(clerk()).get(API + "/submissions/" + whole + "/document"));
        assertThat(first).contains("155").doesNotContain("DỰ THẢO");
        assertThat(paper)
                .contains("215/BC-SYT", "155", "Chưa được cung cấp", "Hai hộ ký sau khi chốt", "SỐ LIỆU TRÌNH DIỄN")
                .doesNotContain("999");
        assertThat(as(clerk())
                        .get(API + "/submissions/" + whole + "/workbook")
                        .expect(200)
                        .bytes())
                .startsWith('P', 'K');
        act(clerk(), whole, "dispatch", sentTo("UBND tỉnh", "Cục Dân số")).expect(200);
        assertThat(state(clerk(), whole)).isEqualTo("sent");
    }

    @Test
    void marksLateWhoWasOrderedAndNeverWhoWasAsked() {
        var period = period();
        province.liveOn("bac-giang", LocalDate.of(2024, 11, 25));

        var tracking = as(consolidator(PROVINCE))
                .get(API + "/periods/" + period + "/tracking")
                .expect(200)
                .json();

        var sibling = row(tracking.path("directive"), "24/214/");
        assertThat(sibling.path("late").asBoolean()).isTrue();
        assertThat(sibling.path("due").path("text").asString()).contains("quá hạn 1 ngày");
        for (JsonNode asked : tracking.path("request")) {
            assertThat(asked.path("late").asBoolean()).isFalse();
            assertThat(asked.path("due").path("text").asString()).startsWith("Đề nghị gửi trước");
        }
        assertThat(tracking.path("reminder").path("text").asString())
                .contains("Yên Dũng")
                .doesNotContain("Sở Giáo dục");
        var summary =
                as(consolidator(PROVINCE)).get(API + "/summary").expect(200).json();
        assertThat(summary.path("sentence").asString())
                .startsWith("Tính đến ")
                .contains("ngày 25/11/2024", "đơn vị đã nộp");
    }

    private UUID period() {
        var periods = as(consolidator(PROVINCE))
                .get(API + "/periods")
                .expect(200)
                .json()
                .path("items");
        assertThat(periods).hasSize(1);
        assertThat(periods.get(0).path("due").path("lastDay").asString()).isEqualTo("2024-11-24");
        return UUID.fromString(periods.get(0).path("id").asString());
    }

    private static UUID submissionOf(UUID period, String path) {
        return OwingUnit.submissionOf(period, path, null);
    }

    private void households(String commune, long signed, long total) {
        publish("commitments.households_signed", MeasureKind.STOCK, commune, null, "2024-06-01", signed);
        publish("commitments.households_total", MeasureKind.STOCK, commune, null, "2024-06-01", total);
    }

    private String state(TestToken who, UUID submission) {
        return as(who).get(API + "/submissions/" + submission)
                .expect(200)
                .json()
                .path("state")
                .asString();
    }

    private static Map<String, Object> typed(String key, long value) {
        return Map.of("figures", List.of(Map.of("key", key, "value", value, "source", "Sổ theo dõi truyền thông")));
    }

    private static JsonNode figure(JsonNode report, String key) {
        for (JsonNode part : report.path("parts")) {
            for (JsonNode figure : part.path("figures")) {
                if (key.equals(figure.path("key").asString())) {
                    return figure;
                }
            }
        }
        throw new AssertionError("no figure " + key);
    }

    private static JsonNode row(JsonNode rows, String path) {
        for (JsonNode row : rows) {
            if (path.equals(row.path("unit").path("path").asString())) {
                return row;
            }
        }
        throw new AssertionError("no row " + path);
    }

    private static String words(Answer document) throws IOException {
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(document.expect(200).bytes()));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }
}
