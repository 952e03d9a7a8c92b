package vn.canbang.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.commitments.Province.TAN_MY;
import static vn.canbang.commitments.Province.branchHead;
import static vn.canbang.commitments.Province.clinic;
import static vn.canbang.commitments.Province.officer;
import static vn.canbang.commitments.Province.period;
import static vn.canbang.commitments.Province.provider;
import static vn.canbang.commitments.Province.workplace;
import static vn.canbang.commitments.Requests.API;
import static vn.canbang.commitments.Requests.signing;
import static vn.canbang.commitments.Requests.with;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/** Recording, reading, ending and voiding commitments over HTTP. */
class CommitmentApiTests extends RunningService {

    private static final String COMMITMENTS = API + "/commitments";

    private Answer signed(UUID subject) {
        return once(officer(TAN_MY))
                .post(COMMITMENTS, signing(subject, "2024-11-15"))
                .expect(201);
    }

    @Test
    void recordsASignatureAndAnswersWithDatesAndActs() {
        var doctor = provider("Nguyễn Thị Hoà", "Phòng khám Hoà", TAN_MY);

        var answer = signed(doctor);

        var view = answer.json();
        assertThat(view.path("status").asString()).isEqualTo("active");
        assertThat(view.path("renewalDueOn").asString()).isEqualTo("2026-11-15");
        assertThat(view.path("lapsesOn").asString()).isEqualTo("2026-12-15");
        assertThat(view.path("subject").path("name").asString()).isEqualTo("Nguyễn Thị Hoà");
        assertThat(view.path("unit").path("name").asString()).isEqualTo("xã Tân Mỹ");
        assertThat(view.path("supplementary").asBoolean()).isTrue();
        assertThat(view.path("history").path(0).path("act").asString()).isEqualTo("signed");
        assertThat(view.path("actions").toString()).contains("end").doesNotContain("void");
        assertThat(answer.header("Location"))
                .isEqualTo(COMMITMENTS + "/" + view.path("id").asString());
        assertThat(as(officer(TAN_MY))
                        .get(answer.header("Location"))
                        .expect(200)
                        .header("ETag"))
                .isEqualTo(answer.header("ETag"));
    }

    @Test
    void recordsAFacilityToo() {
        var clinic = clinic("Phòng khám đa khoa Tân Mỹ", TAN_MY);

        var view = once(officer(TAN_MY))
                .post(COMMITMENTS, signing("facility", clinic, "2024-11-15"))
                .expect(201)
                .json();

        assertThat(view.path("subjectKind").asString()).isEqualTo("facility");
    }

    @Test
    void refusesASecondOneInForceWithAConflict() {
        var doctor = provider("Bùi Văn Hai", "Phòng khám Hai", TAN_MY);
        signed(doctor);

        once(officer(TAN_MY))
                .post(COMMITMENTS, signing(doctor, "2024-11-16"))
                .expectProblem(409, "commitment_in_force");
    }

    @Test
    void refusesAProviderWhoHadNotComeYetOrHadLeftOnTheDayOfSigning() {
        var doctor = provider("Bùi Văn Rời", "Phòng khám Rời", TAN_MY, Map.of("departedOn", "2024-09-01"));

        for (var day : List.of("2021-04-30", "2024-09-01", "2024-11-15")) {
            var refused = once(officer(TAN_MY))
                    .post(COMMITMENTS, signing(doctor, day))
                    .expectProblem(422, "signer_not_there");
            assertThat(refused.json().path("errors").path(0).path("pointer").asString())
                    .isEqualTo("/signedOn");
        }

        once(officer(TAN_MY)).post(COMMITMENTS, signing(doctor, "2024-08-31")).expect(201);
    }

    @Test
    void refusesAFacilityThatWasClosedOnTheDayOfSigning() {
        var clinic = clinic(
                "Phòng khám nghỉ",
                TAN_MY,
                Map.of(
                        "periods",
                        List.of(
                                period(true, "private", "2020-03-01", "2024-09-01"),
                                period(true, "private", "2024-11-10", null))));

        for (var day : List.of("2020-02-29", "2024-10-01")) {
            once(officer(TAN_MY))
                    .post(COMMITMENTS, signing("facility", clinic, day))
                    .expectProblem(422, "signer_not_there");
        }

        once(officer(TAN_MY))
                .post(COMMITMENTS, signing("facility", clinic, "2024-11-10"))
                .expect(201);
    }

    @Test
    void takesAProviderWhoCameBackBeforeThatWasRead() {
        onRoster(provider("Bùi Thị Về", "Phòng khám Về", TAN_MY, Map.of("departedOn", "2024-09-01")));
        var doctor = provider(
                "Bùi Thị Về",
                "Phòng khám Về",
                TAN_MY,
                Map.of(
                        "from",
                        "2024-11-11",
                        "workplaces",
                        List.of(
                                workplace("Phòng khám Về", TAN_MY, "2021-05-01", "2024-09-01"),
                                workplace("Phòng khám Về", TAN_MY, "2024-11-11", null))));

        once(officer(TAN_MY)).post(COMMITMENTS, signing(doctor, "2024-10-15")).expectProblem(422, "signer_not_there");
        once(officer(TAN_MY)).post(COMMITMENTS, signing(doctor, "2024-11-15")).expect(201);
    }

    @Test
    void renewsWhenAskedAndLinksBoth() {
        var doctor = provider("Bùi Văn Ba", "Phòng khám Ba", TAN_MY);
        var before = signed(doctor).json().path("id").asString();

        var next = once(officer(TAN_MY))
                .post(COMMITMENTS, with(signing(doctor, "2024-11-16"), "renews", before))
                .expect(201)
                .json();

        assertThat(next.path("renews").asString()).isEqualTo(before);
        assertThat(next.path("supplementary").asBoolean()).isFalse();
        var old =
                as(officer(TAN_MY)).get(COMMITMENTS + "/" + before).expect(200).json();
        assertThat(old.path("status").asString()).isEqualTo("renewed");
        assertThat(old.path("renewedBy").asString()).isEqualTo(next.path("id").asString());
    }

    @Test
    void saysWhichFieldIsWrong() {
        var doctor = provider("Bùi Văn Tư", "Phòng khám Tư", TAN_MY);

        var future = once(officer(TAN_MY)).post(COMMITMENTS, signing(doctor, "2024-11-21"));
        var clause = once(officer(TAN_MY))
                .post(COMMITMENTS, with(signing(doctor, "2024-11-15"), "clauses", List.of("no_sex_selection")));
        var unknown = once(officer(TAN_MY)).post(COMMITMENTS, signing(UUID.randomUUID(), "2024-11-15"));
        var taker = once(officer(TAN_MY))
                .post(
                        COMMITMENTS,
                        with(signing(doctor, "2024-11-15"), "counterparty", Map.of("organisation", UUID.randomUUID())));

        assertThat(future.expectProblem(422, "date_in_future").text()).contains("\"/signedOn\"");
        assertThat(clause.expectProblem(422, "clause_not_valid").text()).contains("\"/clauses/0\"");
        assertThat(unknown.expectProblem(422, "subject_unknown").text()).contains("\"/subject\"");
        assertThat(taker.expectProblem(422, "counterparty_unknown").text()).contains("\"/counterparty/organisation\"");
    }

    @Test
    @Tag("S16")
    void refusesFieldsThatTheCallerMayNotWrite() {
        var doctor = provider("Bùi Văn Năm", "Phòng khám Năm", TAN_MY);

        for (var field : List.of("id", "status", "version", "tenantId", "createdBy", "_class", "responsible", "note")) {
            once(officer(TAN_MY))
                    .post(COMMITMENTS, with(signing(doctor, "2024-11-15"), field, "x"))
                    .expectProblem(400, "invalid_request");
        }
    }

    @Test
    @Tag("S31")
    void makesOneRecordOfTwentyEqualRequestsAtOnce() throws Exception {
        var doctor = provider("Bùi Văn Sáu", "Phòng khám Sáu", TAN_MY);
        var api = once(officer(TAN_MY));
        var body = signing(doctor, "2024-11-15");

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(i -> workers.submit(() -> api.post(COMMITMENTS, body)))
                    .toList();
            var ids = new HashSet<String>();
            for (var answer : answers) {
                ids.add(answer.get().expect(201).json().path("id").asString());
            }
            assertThat(ids).hasSize(1);
        }
        api.post(COMMITMENTS, with(body, "place", "Nơi khác")).expectProblem(422, "idempotency_key_reused");
    }

    @Test
    @Tag("S17")
    void lets20DifferentRequestsAtOnceSignASubjectOnce() throws Exception {
        var doctor = provider("Bùi Văn Bảy", "Phòng khám Bảy", TAN_MY);

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(i -> workers.submit(
                            () -> once(officer(TAN_MY)).post(COMMITMENTS, signing(doctor, "2024-11-15"))))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses)
                    .containsOnlyOnce(201)
                    .filteredOn(status -> status == 409)
                    .hasSize(19);
        }
    }

    @Test
    @Tag("S17")
    void endsOnlyTheVersionThatWasSeen() {
        var doctor = provider("Bùi Văn Tám", "Phòng khám Tám", TAN_MY);
        var seen = signed(doctor);
        var end = seen.header("Location") + "/end";
        var body = Map.of("reason", "left_service", "endedOn", "2024-11-18");

        once(officer(TAN_MY)).post(end, body).expectProblem(428, "version_required");
        once(officer(TAN_MY)).with("If-Match", "\"77\"").post(end, body).expectProblem(412, "stale_version");
        var attempt = once(officer(TAN_MY)).ifMatch(seen);
        var ended = attempt.post(end, body).expect(200);
        var again = attempt.post(end, body).expect(200);
        once(officer(TAN_MY)).ifMatch(ended).post(end, body).expectProblem(409, "commitment_not_in_force");

        assertThat(ended.json().path("status").asString()).isEqualTo("ended");
        assertThat(again.header("ETag")).isEqualTo(ended.header("ETag"));
    }

    @Test
    void doesNotLetAnybodyChooseTheLawAsReason() {
        var seen = signed(provider("Bùi Văn Chín", "Phòng khám Chín", TAN_MY));

        once(officer(TAN_MY))
                .ifMatch(seen)
                .post(seen.header("Location") + "/end", Map.of("reason", "law_changed", "endedOn", "2024-11-18"))
                .expectProblem(400, "invalid_request");
    }

    @Test
    void standsAgainWhenTheOneThatFollowedWasAMistake() {
        var doctor = provider("Bùi Văn Sai", "Phòng khám Sai", TAN_MY);
        var before = signed(doctor).json().path("id").asString();
        var next = once(officer(TAN_MY))
                .post(COMMITMENTS, with(signing(doctor, "2024-11-16"), "renews", before))
                .expect(201);

        once(branchHead())
                .ifMatch(next)
                .post(next.header("Location") + "/void", Map.of("reason", "Ghi nhầm người"))
                .expect(200);

        var old =
                as(officer(TAN_MY)).get(COMMITMENTS + "/" + before).expect(200).json();
        assertThat(old.path("status").asString()).isEqualTo("active");
        assertThat(old.has("renewedBy")).isFalse();
        once(officer(TAN_MY))
                .post(COMMITMENTS, signing(doctor, "2024-11-17"))
                .expectProblem(409, "commitment_in_force");
    }

    @Test
    void isVoidedByTheBranchHeadOnly() {
        var seen = signed(provider("Bùi Văn Mười", "Phòng khám Mười", TAN_MY));
        var path = seen.header("Location") + "/void";

        once(officer(TAN_MY))
                .ifMatch(seen)
                .post(path, Map.of("reason", "Ghi nhầm người"))
                .expectProblem(403, "not_allowed");
        for (var nothing : List.of("", "   ")) {
            once(branchHead())
                    .ifMatch(seen)
                    .post(path, Map.of("reason", nothing))
                    .expectProblem(400, "invalid_request");
        }
        once(branchHead()).ifMatch(seen).post(path, Map.of()).expectProblem(400, "invalid_request");
        var voided = once(branchHead())
                .ifMatch(seen)
                .post(path, Map.of("reason", "Ghi nhầm người"))
                .expect(200)
                .json();

        assertThat(voided.path("status").asString()).isEqualTo("voided");
        assertThat(as(officer(TAN_MY)).get(COMMITMENTS + "?status=voided").text())
                .contains("Bùi Văn Mười");
        assertThat(as(officer(TAN_MY)).get(COMMITMENTS).text()).doesNotContain("Bùi Văn Mười");
    }

    @Test
    @Tag("S27")
    void findsByBeginningsOfWordsWithoutAccents() {
        signed(provider("Trần Đình Đạo", "Phòng khám Ánh Dương", TAN_MY));

        assertThat(found("dao tr")).contains("Trần Đình Đạo");
        assertThat(found("DÌNH")).contains("Trần Đình Đạo");
        assertThat(found("anh duo")).contains("Trần Đình Đạo");
        assertThat(found("inh")).isEmpty();
        for (var pattern : List.of("d.o", "d[a]o", "\\w+")) {
            assertThat(found(pattern)).as(pattern).isEmpty();
        }
        assertThat(found("dao (")).contains("Trần Đình Đạo");
    }

    private List<String> found(String words) {
        var items = as(officer(TAN_MY))
                .get(COMMITMENTS + "?search=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .path("items");
        return items.valueStream()
                .map(item -> item.path("subject").path("name").asString())
                .toList();
    }

    @Test
    void pagesInNameOrderWithoutGapOrRepetition() {
        for (var name : List.of("Đỗ Thị An", "Lê Văn An", "Phạm Thị Bình", "Vũ Văn Cường", "Đào Thị Yến")) {
            signed(provider(name, "Phòng khám trang", TAN_MY));
        }

        var names = new ArrayList<String>();
        var path = COMMITMENTS + "?search=trang&limit=2";
        var page = as(officer(TAN_MY)).get(path).expect(200).json();
        while (true) {
            page.path("items")
                    .forEach(item -> names.add(item.path("subject").path("name").asString()));
            if (page.path("next").isMissingNode()) {
                break;
            }
            page = as(officer(TAN_MY))
                    .get(path + "&after=" + page.path("next").asString())
                    .expect(200)
                    .json();
        }

        assertThat(names).containsExactly("Đỗ Thị An", "Lê Văn An", "Phạm Thị Bình", "Vũ Văn Cường", "Đào Thị Yến");
        as(officer(TAN_MY)).get(COMMITMENTS + "?after=nonsense").expectProblem(400, "invalid_request");
        as(officer(TAN_MY)).get(COMMITMENTS + "?limit=201").expectProblem(400, "invalid_request");
        as(officer(TAN_MY)).get(COMMITMENTS + "?status=unknown").expectProblem(400, "invalid_request");
    }

    @Test
    void filtersByStatusOnAnyDayAsTheSingleReadSays() {
        var doctor = provider("Ngô Thị Lọc", "Phòng khám Lọc", TAN_MY);
        var id = signed(doctor).json().path("id").asString();
        var days = Map.of(
                "active", LocalDate.of(2026, 11, 14),
                "due_for_renewal", LocalDate.of(2026, 11, 15),
                "lapsed", LocalDate.of(2026, 12, 15));

        days.forEach((status, day) -> {
            province.liveOn("bac-giang", day);
            var single =
                    as(officer(TAN_MY)).get(COMMITMENTS + "/" + id).expect(200).json();
            assertThat(single.path("status").asString()).isEqualTo(status);
            for (var other : days.keySet()) {
                var list = as(officer(TAN_MY))
                        .get(COMMITMENTS + "?search=loc&status=" + other)
                        .expect(200)
                        .text();
                assertThat(list.contains(id)).as(day + " " + other).isEqualTo(other.equals(status));
            }
        });
    }

    @Test
    void countsByStatus() {
        signed(provider("Ngô Thị Đếm", "Phòng khám Đếm", TAN_MY));

        var summary =
                as(officer(TAN_MY)).get(COMMITMENTS + "/summary").expect(200).json();

        assertThat(summary.path("active").asLong()).isPositive();
        assertThat(summary.path("on").asString()).isEqualTo("2024-11-20");
    }

    @Test
    void offersTheCallersOwnBodyFirstAsCounterparty() {
        var items = as(officer(TAN_MY))
                .get(API + "/counterparties?unit=" + TAN_MY)
                .expect(200)
                .json()
                .path("items");

        assertThat(items.path(0).path("name").asString()).isEqualTo("Trạm Y tế xã Tân Mỹ");
        assertThat(items.path(0).path("own").asBoolean()).isTrue();
        assertThat(items.toString()).contains("Chi cục Dân số").doesNotContain("Trường THCS");
    }

    @Test
    void offersTheBodiesOfTheRuleOfThatDayBeforeTheCallersOwn() {
        var items = counterpartiesOn("2025-06-30");

        assertThat(items.path(0).path("name").asString()).isEqualTo("Trạm Y tế xã Tân Mỹ");
        assertThat(items.path(0).path("byRule").asBoolean()).isTrue();
        assertThat(items.path(0).path("own").asBoolean()).isFalse();
        assertThat(items.path(1).path("own").asBoolean()).isTrue();
        assertThat(items.valueStream().skip(1))
                .noneMatch(each -> each.path("byRule").asBoolean());
    }

    @Test
    void offersTheCallersOwnBodyFirstWhileNoRuleIsSettled() {
        var items = counterpartiesOn("2025-07-01");

        assertThat(items.path(0).path("own").asBoolean()).isTrue();
        assertThat(items.valueStream()).noneMatch(each -> each.path("byRule").asBoolean());
    }

    @Test
    void offersAHospitalItselfByTheRule() {
        var items = as(Province.hospitalHead(Province.HOSPITAL))
                .get(API + "/counterparties?on=2024-11-20")
                .expect(200)
                .json()
                .path("items");

        assertThat(items).hasSize(1);
        assertThat(items.path(0).path("byRule").asBoolean()).isTrue();
    }

    private JsonNode counterpartiesOn(String day) {
        return as(Province.checker(TAN_MY))
                .get(API + "/counterparties?unit=" + TAN_MY + "&on=" + day)
                .expect(200)
                .json()
                .path("items");
    }

    @Test
    void neverNamesTheChildNumberClauseOnceItHasEnded() {
        var before = as(officer(TAN_MY))
                .get(API + "/clauses?on=2024-11-20")
                .expect(200)
                .text();
        province.liveOn("bac-giang", LocalDate.of(2025, 6, 3));
        var after = as(officer(TAN_MY))
                .get(API + "/clauses?on=2024-11-20")
                .expect(200)
                .text();

        assertThat(before).contains("child_number_limit");
        assertThat(after).doesNotContain("child_number_limit").contains("no_assist_sex_selection");
    }
}
