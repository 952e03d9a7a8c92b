package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.with;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import vn.canbang.commitments.template.FormTemplate;
import vn.canbang.test.Answer;
import vn.canbang.test.TestToken;

/** Forms of commitments over HTTP, and the signatures that are recorded on them. */
class TemplateApiTests extends RunningService {

    private static final String TEMPLATES = API + "/templates";
    private static final String COMMITMENTS = API + "/commitments";
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 20);

    @BeforeEach
    @AfterEach
    void noTemplates() {
        tenants.run(BAC_GIANG, () -> mongo.remove(new Query(), FormTemplate.class));
    }

    private static TestToken branchOfficer() {
        return TestToken.in("bac-giang")
                .unit("24/")
                .organisation(Province.id("branch"))
                .roles("population_officer")
                .subject("branch officer");
    }

    private static Map<String, Object> form(String validFrom) {
        return form(
                "provider", validFrom, Map.of("no_assist_sex_selection", "Không hỗ trợ lựa chọn giới tính thai nhi."));
    }

    private static Map<String, Object> form(String kind, String validFrom, Map<String, String> clauses) {
        return new LinkedHashMap<>(Map.of(
                "subjectKind",
                kind,
                "title",
                "Bản cam kết của người cung cấp dịch vụ",
                "opening",
                "Tôi xin cam kết:",
                "clauses",
                clauses.entrySet().stream()
                        .map(clause -> Map.of("kind", clause.getKey(), "wording", clause.getValue()))
                        .toList(),
                "closing",
                "Tôi chịu trách nhiệm về cam kết này.",
                "signaturePlaces",
                Map.of("signer", "NGƯỜI CAM KẾT", "counterparty", "ĐẠI DIỆN TRẠM Y TẾ"),
                "legalBasis",
                List.of(basis("Chỉ thị về kiểm soát mất cân bằng giới tính khi sinh")),
                "validFrom",
                validFrom));
    }

    private static Map<String, Object> basis(String title) {
        return Map.of(
                "number", "11/CT-UBND",
                "issuedOn", "2012-08-31",
                "issuer", "UBND tỉnh Bắc Giang",
                "title", title);
    }

    private Answer entered(Map<String, Object> form) {
        return once(branchOfficer()).post(TEMPLATES, form).expect(201);
    }

    private Answer inForce(Map<String, Object> form) {
        return reviewed(entered(form));
    }

    private Answer reviewed(Answer entered) {
        return once(branchHead())
                .ifMatch(entered)
                .post(path(entered) + "/review", null)
                .expect(200);
    }

    private Answer withdrawn(Answer template) {
        return once(branchHead())
                .ifMatch(template)
                .post(path(template) + "/withdrawal", Map.of("reason", "Sai căn cứ"))
                .expect(200);
    }

    private static String path(Answer template) {
        return TEMPLATES + "/" + id(template);
    }

    private static String id(Answer template) {
        return template.json().path("id").asString();
    }

    private JsonNode applicable(String kind, String on) {
        return as(officer(TAN_MY))
                .get(TEMPLATES + "/applicable?subjectKind=" + kind + "&on=" + on)
                .expect(200)
                .json();
    }

    private Answer sign(Map<String, Object> signing) {
        return once(officer(TAN_MY)).post(COMMITMENTS, signing);
    }

    private static UUID somebody() {
        return Province.provider("Người ký " + UUID.randomUUID(), "Phòng khám Mẫu", TAN_MY);
    }

    private static List<String> acts(Answer view) {
        return view.json()
                .path("actions")
                .valueStream()
                .map(act -> act.path("name").asString() + (act.path("allowed").asBoolean() ? "" : " refused"))
                .toList();
    }

    private static List<String> pointers(Answer problem) {
        return problem.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .toList();
    }

    @Test
    void isUsedOnceASecondPersonHasReadIt() {
        var entered = entered(form("2024-01-01"));
        assertThat(entered.json().path("status").asString()).isEqualTo("drafted");
        assertThat(applicable("provider", "2024-11-01").path("configured").asBoolean())
                .isFalse();

        var reviewed = reviewed(entered).json();

        assertThat(reviewed.path("status").asString()).isEqualTo("in_force");
        assertThat(reviewed.path("number").asInt()).isEqualTo(1);
        assertThat(reviewed.path("history")
                        .valueStream()
                        .map(step -> step.path("act").asString()))
                .containsExactly("entered", "reviewed");
        var used = applicable("provider", "2024-11-01");
        assertThat(used.path("template").path("id").asString()).isEqualTo(id(entered));
        assertThat(used.path("template")
                        .path("legalBasis")
                        .path(0)
                        .path("number")
                        .asString())
                .isEqualTo("11/CT-UBND");
    }

    @Test
    @Tag("S17")
    void isNotReviewedByWhoEnteredIt() {
        var entered = entered(form("2024-01-01"));

        assertThat(acts(as(branchOfficer()).get(path(entered)))).containsExactly("review refused", "withdrawal");
        once(branchOfficer())
                .ifMatch(entered)
                .post(path(entered) + "/review", null)
                .expectProblem(422, "template_same_person");
        assertThat(acts(as(branchHead()).get(path(entered)))).containsExactly("review", "withdrawal");
        assertThat(acts(as(officer(TAN_MY)).get(path(entered)))).isEmpty();
    }

    @Test
    @Tag("S17")
    void keepsToTheOrderOfStepsAndToTheVersionSeen() {
        var entered = entered(form("2024-01-01"));
        var reviewed = reviewed(entered);

        once(branchHead())
                .ifMatch(reviewed)
                .post(path(entered) + "/review", null)
                .expectProblem(409, "template_not_waiting");
        once(branchHead())
                .ifMatch(entered)
                .post(path(entered) + "/withdrawal", Map.of("reason", "cũ"))
                .expectProblem(412, "stale_version");
        once(branchHead())
                .post(path(entered) + "/withdrawal", Map.of("reason", "không thấy bản nào"))
                .expectProblem(428, "version_required");
        once(branchHead())
                .ifMatch(reviewed)
                .post(path(entered) + "/withdrawal", Map.of("reason", "Đã qua", "withdrawnFrom", "2024-11-19"))
                .expectProblem(422, "withdrawn_in_past");
        var withdrawn = withdrawn(reviewed);
        assertThat(withdrawn.json().path("status").asString()).isEqualTo("withdrawn");
        assertThat(withdrawn.json().path("endReason").asString()).isEqualTo("taken_back");
        once(branchHead())
                .ifMatch(withdrawn)
                .post(path(entered) + "/withdrawal", Map.of("reason", "lần nữa"))
                .expectProblem(409, "template_withdrawn");
    }

    @Test
    void refusesWordsOnTheNumberOfChildrenWithPlaceAndPhrase() {
        var wording = Normalizer.normalize("Vận động các gia đình KHÔNG sinh CON,\nthứ 3 trở lên", Normalizer.Form.NFD);
        var form = with(
                form("provider", "2024-01-01", Map.of("no_assist_sex_selection", wording)),
                "legalBasis",
                List.of(basis("Quy định mỗi cặp vợ chồng có một hoặc hai con")));

        var refused = once(branchOfficer()).post(TEMPLATES, form).expectProblem(422, "wording_forbidden");

        assertThat(pointers(refused)).containsExactly("/clauses/0/wording", "/legalBasis/0/title");
        assertThat(refused.json().path("errors").path(0).path("detail").asString())
                .contains("CON,\nthứ 3", "Pháp lệnh 07/2025/UBTVQH15");
        assertThat(as(branchHead())
                        .get(TEMPLATES)
                        .expect(200)
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void refusesWordsThatForceToBearOrNotToBear() {
        var form = with(form("2024-01-01"), "closing", "Nhân viên phải tránh thai trong hai năm đầu.");

        var refused = once(branchOfficer()).post(TEMPLATES, form).expectProblem(422, "wording_forbidden");

        assertThat(pointers(refused)).containsExactly("/closing");
        assertThat(refused.text()).contains("phải tránh thai", "113/2025/QH15");
    }

    @Test
    void refusesInEnglishToo() {
        var form = with(form("2024-01-01"), "title", "Cam kết không sinh con thứ ba");

        var refused = once(branchOfficer())
                .with("Accept-Language", "en")
                .post(TEMPLATES, form)
                .expectProblem(422, "wording_forbidden");

        assertThat(refused.json().path("detail").asString()).contains("may not stand on a form", "con thứ ba");
    }

    @Test
    void takesTheChildNumberClauseOnlyAsLongAsTheLawDidAndWithdrawsItByItself() {
        var form = form("household_group", "2024-01-01", Map.of("child_number_limit", "Không sinh con thứ 3 trở lên."));
        var template = inForce(form);
        assertThat(template.json().path("status").asString()).isEqualTo("in_force");

        province.liveOn("bac-giang", LocalDate.of(2025, 6, 3));
        var ended = as(branchHead()).get(path(template)).expect(200);

        assertThat(ended.json().path("status").asString()).isEqualTo("withdrawn");
        assertThat(ended.json().path("endReason").asString()).isEqualTo("law_changed");
        assertThat(ended.json().path("endsFrom").asString()).isEqualTo("2025-06-03");
        assertThat(ended.json().path("clausesEndedByLaw").asInt()).isEqualTo(1);
        assertThat(ended.text()).doesNotContain("con thứ 3", "child_number_limit");
        assertThat(applicable("household_group", "2025-06-03").path("template").isMissingNode())
                .isTrue();
        assertThat(once(branchOfficer())
                        .post(TEMPLATES, form)
                        .expectProblem(422, "clause_not_valid")
                        .text())
                .contains("/clauses/0/kind");
    }

    @Test
    void keepsTheOtherClauseOfAFormWhenTheLawEndsOne() {
        var template = inForce(form(
                "household_group",
                "2024-01-01",
                Map.of(
                        "child_number_limit",
                        "Không sinh con thứ 3.",
                        "no_sex_selection",
                        "Không lựa chọn giới tính.")));

        province.liveOn("bac-giang", LocalDate.of(2025, 6, 3));
        var kept = as(officer(TAN_MY)).get(path(template)).expect(200);

        assertThat(kept.json().path("status").asString()).isEqualTo("in_force");
        assertThat(kept.json().path("clauses")).hasSize(1);
        assertThat(kept.json().path("clausesEndedByLawFrom").asString()).isEqualTo("2025-06-03");
        assertThat(kept.text()).doesNotContain("con thứ 3");
    }

    @Test
    void givesWayToANewerVersionOnItsDay() {
        var first = inForce(form("2024-01-01"));
        var second = inForce(form("2024-12-01"));

        assertThat(second.json().path("number").asInt()).isEqualTo(2);
        assertThat(second.json().path("status").asString()).isEqualTo("reviewed");
        assertThat(applicable("provider", "2024-11-30")
                        .path("template")
                        .path("number")
                        .asInt())
                .isEqualTo(1);
        assertThat(applicable("provider", "2024-12-01")
                        .path("template")
                        .path("number")
                        .asInt())
                .isEqualTo(2);
        var replaced = as(officer(TAN_MY)).get(path(first)).json();
        assertThat(replaced.path("endReason").asString()).isEqualTo("replaced");
        assertThat(replaced.path("endsFrom").asString()).isEqualTo("2024-12-01");
        assertThat(as(officer(TAN_MY))
                        .get(TEMPLATES + "?subjectKind=provider")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(row -> row.path("number").asInt()))
                .containsExactly(2, 1);
    }

    @Test
    void keepsTheVersionThatWasSignedWithTheCommitment() {
        var template = inForce(form("2024-06-01"));
        var before = sign(signing(somebody(), "2024-05-31")).expect(201).json();
        var after = sign(signing(somebody(), "2024-06-01")).expect(201);
        var named = sign(with(signing(somebody(), "2024-11-15"), "template", id(template)))
                .expect(201)
                .json();

        assertThat(before.path("form").isMissingNode()).isTrue();
        assertThat(after.json().path("form").path("template").asString()).isEqualTo(id(template));
        assertThat(named.path("form").path("number").asInt()).isEqualTo(1);
        withdrawn(template);
        assertThat(as(officer(TAN_MY))
                        .get(after.header("Location"))
                        .json()
                        .path("form")
                        .path("number")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void recordsWithoutAFormWhileTheProvinceHasNone() {
        assertThat(applicable("provider", "2024-11-15").path("configured").asBoolean())
                .isFalse();

        var signed = sign(signing(somebody(), "2024-11-15")).expect(201).json();

        assertThat(signed.path("form").isMissingNode()).isTrue();
    }

    @Test
    void recordsNothingOnAFormThatWasWithdrawn() {
        withdrawn(inForce(form("2024-01-01")));
        assertThat(applicable("provider", TODAY.toString()).path("configured").asBoolean())
                .isTrue();

        var refused = sign(signing(somebody(), TODAY.toString())).expectProblem(422, "no_template_in_force");

        assertThat(pointers(refused)).containsExactly("/signedOn");
        sign(signing(somebody(), "2024-11-19")).expect(201);
    }

    @Test
    void recordsOnlyClausesThatStandOnTheForm() {
        inForce(form("facility", "2024-01-01", Map.of("no_assist_sex_selection", "Không hỗ trợ.")));
        var other = entered(form("2024-01-01"));

        var refused = sign(with(signing(somebody(), "2024-11-15"), "template", id(other)))
                .expectProblem(422, "template_not_in_force");

        assertThat(pointers(refused)).containsExactly("/template");
        sign(with(signing(somebody(), "2024-11-15"), "template", UUID.randomUUID()))
                .expectProblem(422, "template_not_in_force");
    }

    @Test
    @Tag("S41")
    void isTakenAwayForAReasonWithWhatItRestsOn() {
        inForce(form("2024-01-01"));

        var file = textOf(as(branchHead())
                .get(TEMPLATES + "/export?subjectKind=provider&reason=Kiem+tra+mau+cam+ket")
                .expect(200)
                .bytes());

        assertThat(file).contains("Đang áp dụng", "11/CT-UBND, UBND tỉnh Bắc Giang", "Kiem tra mau cam ket");
        as(branchHead()).get(TEMPLATES + "/export").expectProblem(400, "reason_missing");
        as(Province.agency())
                .get(TEMPLATES + "/export?reason=Kiem+tra+mau+cam+ket")
                .expectProblem(403, "not_allowed");
    }

    @Test
    @Tag("S10")
    void letsOnlyTheBranchEnterReviewAndWithdraw() {
        var entered = entered(form("2024-01-01"));
        var leader =
                TestToken.in("bac-giang").unit("24/").line().roles("leader").subject("leader");
        var district = TestToken.in("bac-giang").unit("24/213/").line().roles("population_officer");
        var strangers = List.of(
                officer(TAN_MY),
                district,
                TestToken.in("bac-giang").unit("24/").line().roles("tenant_admin"),
                TestToken.in("bac-giang").unit("24/").line().roles("auditor"),
                Province.agency());
        for (var stranger : strangers) {
            once(stranger).post(TEMPLATES, form("2024-01-01")).expectProblem(403, "not_allowed");
            once(stranger)
                    .ifMatch(entered)
                    .post(path(entered) + "/review", null)
                    .expectProblem(403, "not_allowed");
            once(stranger)
                    .ifMatch(entered)
                    .post(path(entered) + "/withdrawal", Map.of("reason", "không phải việc của mình"))
                    .expectProblem(403, "not_allowed");
        }
        once(leader).post(TEMPLATES, form("2024-01-01")).expectProblem(403, "not_allowed");
        for (var outsider : strangers.subList(2, 5)) {
            as(outsider).get(TEMPLATES).expectProblem(403, "not_allowed");
            as(outsider).get(path(entered)).expectProblem(403, "not_allowed");
        }
        once(leader).ifMatch(entered).post(path(entered) + "/review", null).expect(200);
    }

    @Test
    @Tag("S12")
    void isAnotherProvincesAsLittleAsARandomOne() {
        var ours = inForce(form("2024-01-01"));
        var foreign = as(Province.foreigner()).get(path(ours)).expectProblem(404, "not_found");
        var random = as(Province.foreigner())
                .get(TEMPLATES + "/" + UUID.randomUUID())
                .expectProblem(404, "not_found");

        assertThat(foreign.text()).isEqualTo(random.text());
        assertThat(as(Province.foreigner())
                        .get(TEMPLATES)
                        .expect(200)
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
        assertThat(as(Province.foreigner())
                        .get(TEMPLATES + "/applicable?subjectKind=provider&on=2024-11-20")
                        .expect(200)
                        .json()
                        .path("configured")
                        .asBoolean())
                .isFalse();
        var otherHead =
                TestToken.in("cao-bang").unit("04/").roles("branch_head").subject("other head");
        once(otherHead)
                .ifMatch(ours)
                .post(path(ours) + "/withdrawal", Map.of("reason", "của tỉnh khác"))
                .expectProblem(404, "not_found");
    }

    @Test
    @Tag("S16")
    @Tag("S23")
    void refusesWhatIsMalformed() {
        var good = form("2024-01-01");
        for (var bad : List.of(
                with(good, "title", " "),
                with(good, "title", "x".repeat(201)),
                with(good, "clauses", List.of()),
                with(good, "clauses", List.of(Map.of("kind", "no_assist_sex_selection", "wording", ""))),
                with(good, "clauses", List.of(Map.of("kind", "no_such_clause", "wording", "x"))),
                with(good, "legalBasis", List.of()),
                with(good, "legalBasis", List.of(Map.of("number", "1", "issuer", "y", "title", "z"))),
                with(good, "signaturePlaces", Map.of("signer", "x")),
                with(good, "validFrom", "0001-01-01"),
                with(good, "validFrom", "20/11/2024"),
                with(good, "title", Map.of("$ne", 1)),
                with(good, "title", "a\u202eb"),
                with(good, "status", "in_force"),
                with(good, "number", 7))) {
            once(branchOfficer()).post(TEMPLATES, bad).expect(400);
        }
        var twice = List.of(
                Map.of("kind", "no_assist_sex_selection", "wording", "một"),
                Map.of("kind", "no_assist_sex_selection", "wording", "hai"));
        once(branchOfficer()).post(TEMPLATES, with(good, "clauses", twice)).expectProblem(400, "invalid_request");
        once(branchOfficer())
                .post(TEMPLATES, with(good, "validTo", "2023-12-31"))
                .expectProblem(422, "template_ends_before_it_begins");
        as(branchHead()).get(TEMPLATES + "/applicable?subjectKind=nobody").expectProblem(400, "invalid_request");
        as(branchHead()).get(TEMPLATES + "/not-an-id").expectProblem(400, "invalid_request");
    }

    @Test
    @Tag("S31")
    void entersOneVersionHoweverOftenItIsSent() {
        var key = UUID.randomUUID().toString();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8)
                    .mapToObj(each -> many.submit(() -> as(branchOfficer())
                            .with("Idempotency-Key", key)
                            .post(TEMPLATES, form("2024-01-01"))
                            .expect(201)))
                    .toList()
                    .forEach(TemplateApiTests::finished);
        }
        assertThat(as(branchHead()).get(TEMPLATES).json().path("items")).hasSize(1);
    }

    @Test
    void numbersVersionsThatAreEnteredAtOnce() {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 6)
                    .mapToObj(each -> many.submit(() -> entered(form("2024-01-01"))))
                    .toList()
                    .forEach(TemplateApiTests::finished);
        }

        assertThat(as(branchHead())
                        .get(TEMPLATES)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(row -> row.path("number").asInt()))
                .containsExactly(6, 5, 4, 3, 2, 1);
    }

    private static void finished(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
